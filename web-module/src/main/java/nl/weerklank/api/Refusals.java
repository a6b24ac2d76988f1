package nl.weerklank.api;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.shared.RefusalHandler;
import nl.weerklank.shared.Words;
import org.jboss.logging.Logger;

/** What {@link RefusalHandler} is for pages: a refusal becomes a problem with the same sentence, a fault a reference. */
@Provider
public class Refusals implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Refusals.class);
    private static final Set<String> TOO_MANY = Set.of("idea.code.tooMany");

    @Context
    HttpServletRequest http;

    @Override
    public Response toResponse(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            var answer = refusal(cause);
            if (answer != null) {
                return answer;
            }
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(thrown, "The API failed, reference %s", reference);
        return Problem.of(500, Words.of("api.fault", reference));
    }

    private Response refusal(Throwable cause) {
        if (cause instanceof BadQuestion bad) {
            return Problem.of(400, Words.of("api.badBody"), bad.faults());
        }
        if (cause instanceof NotFoundException) {
            return Problem.of(404, Words.of("shared.notFound"));
        }
        if (cause instanceof EJBAccessException) {
            return http.getUserPrincipal() == null ? Problem.unknownCaller(Words.of("api.whoAreYou"))
                    : Problem.of(403, Words.of("api.mayNot"));
        }
        if (cause instanceof BusinessException refused) {
            var key = refused.getMessageKey();
            return Problem.of(TOO_MANY.contains(key) ? 429 : RefusalHandler.isFasterColleague(key) ? 409 : 422,
                    Words.of(key, refused.getArgs()));
        }
        if (cause instanceof OptimisticLockException) {
            return Problem.of(409, Words.of("idea.wrongState"));
        }
        if (cause instanceof ConstraintViolationException invalid) {
            return Problem.of(400, Words.of("api.badBody"), invalid.getConstraintViolations().stream()
                    .map(v -> new Fault("", v.getMessage())).toList());
        }
        if (cause instanceof WebApplicationException of) {
            var status = of.getResponse().getStatus();
            return Response.fromResponse(Problem.of(status, null, List.of()))
                    .allow(of.getResponse().getAllowedMethods()).build();
        }
        return null;
    }
}
