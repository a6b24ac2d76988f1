package nl.weerklank.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * A refusal becomes a sentence on the page that asked, with everything typed still there; what does not exist becomes
 * 404, a closed door 403. All else is a fault and goes to the error page with its reference; a fault while a page saves in
 * the background stays on that page, since somebody is typing there.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(RefusalHandler.class);
    private static final Set<String> FASTER_COLLEAGUE = Set.of("worklist.taskAlreadyDone", "worklist.takenByOther",
            "idea.wrongState", "shared.stale", "theme.stale", "theme.gone", "theme.contribution.moved",
            "knowledge.wrongState", "knowledge.alreadyGrouped");

    /** Puts the handler in place. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RefusalHandler(getWrapped().getExceptionHandler());
        }
    }

    /** Whether a refusal means that somebody else was there first, and not that what was asked is wrong. */
    public static boolean isFasterColleague(String messageKey) {
        return FASTER_COLLEAGUE.contains(messageKey);
    }

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext();) {
            var queued = events.next().getContext();
            if (settle(queued.getContext(), queued.getException())) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean settle(FacesContext context, Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFoundException) {
                // A page whose session has ended was sent elsewhere already; what it was asked to do is refused anyway.
                return context.getResponseComplete() || answer(context, 404);
            }
            if (cause instanceof EJBAccessException) {
                return answer(context, 403);
            }
            if (cause instanceof BusinessException refusal) {
                if (FASTER_COLLEAGUE.contains(refusal.getMessageKey())) {
                    context.getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
                }
                return say(context, field(refusal), Words.of(refusal.getMessageKey(), refusal.getArgs()));
            }
            if (cause instanceof OptimisticLockException) {
                context.getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
                return say(context, null, Words.of("idea.wrongState"));
            }
            if (cause instanceof ConstraintViolationException invalid) {
                // In the order of the command's fields, which is the order of the page.
                invalid.getConstraintViolations().stream().sorted(Comparator.comparingInt(RefusalHandler::place))
                        .forEach(v -> say(context, leaf(v), v.getMessage()));
                return true;
            }
        }
        return context.getPartialViewContext().isAjaxRequest() && stay(context, thrown);
    }

    /**
     * Says in the place that the background request would have filled that it failed. PrimeFaces would lead to the error
     * page, away from what is being typed.
     */
    private static boolean stay(FacesContext context, Throwable fault) {
        LOG.error("A page could not be saved in the background", fault);
        var external = context.getExternalContext();
        if (external.isResponseCommitted()) {
            context.responseComplete();
            return true;
        }
        var places = Set.copyOf(context.getPartialViewContext().getRenderIds());
        external.responseReset();
        external.setResponseContentType("text/xml");
        external.setResponseCharacterEncoding("UTF-8");
        try {
            var answer = context.getPartialViewContext().getPartialResponseWriter();
            answer.startDocument();
            for (var place : places) {
                answer.startUpdate(place);
                answer.startElement("div", null);
                answer.writeAttribute("id", place, null);
                answer.writeAttribute("class", "advice wrong", null);
                answer.writeAttribute("aria-live", "polite", null);
                answer.writeText(Words.of("shared.backgroundFailed"), null);
                answer.endElement("div");
                answer.endUpdate();
            }
            answer.endDocument();
            context.responseComplete();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean say(FacesContext context, String field, String sentence) {
        // While a page is being written it is too late to show a sentence on it.
        if (context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            return answer(context, 409);
        }
        context.addMessage(isOnPage(context, field) ? field : null,
                new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        return true;
    }

    /** The input that a refusal is about, so that its sentence stands there and the summary leads to it. */
    private static String field(BusinessException refusal) {
        return Words.find(refusal.getMessageKey() + ".field").orElse(null);
    }

    /** The same refusal can come from a page without that input. */
    private static boolean isOnPage(FacesContext context, String field) {
        return field != null && context.getViewRoot() != null
                && context.getViewRoot().invokeOnComponent(context, field, (faces, input) -> { });
    }

    private static boolean answer(FacesContext context, int status) {
        try {
            context.getExternalContext().responseSendError(status, null);
            context.responseComplete();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalStateException alreadyAnswered) {
            throw new FacesException(alreadyAnswered);
        }
    }

    private static int place(ConstraintViolation<?> violation) {
        var bean = violation.getLeafBean();
        var fields = bean == null ? List.<String>of()
                : Arrays.stream(bean.getClass().getDeclaredFields()).map(Field::getName).toList();
        return fields.indexOf(leaf(violation));
    }

    private static String leaf(ConstraintViolation<?> violation) {
        String leaf = null;
        for (var node : violation.getPropertyPath()) {
            leaf = node.getName();
        }
        return leaf;
    }
}
