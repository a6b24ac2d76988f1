package nl.weerklank.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import nl.weerklank.actor.ApiLogin;
import nl.weerklank.shared.Words;

/** Refuses a wrong password and who asks too often before anything else happens; every answer says which version it is. */
@Provider
@PreMatching
public class EveryCall implements ContainerRequestFilter, ContainerResponseFilter {

    @Inject
    Gate gate;
    @Context
    HttpServletRequest http;

    @Override
    public void filter(ContainerRequestContext request) {
        if (ApiLogin.isRefused(http)) {
            request.abortWith(Problem.unknownCaller(Words.of("login.wrong")));
            return;
        }
        if (ApiLogin.hasToWait(http)) {
            request.abortWith(Problem.of(429, Words.of("login.tooMany")));
            return;
        }
        var seconds = gate.toWait(http);
        if (seconds > 0) {
            request.abortWith(Response.fromResponse(Problem.of(429, Words.of("api.tooMany"))).header("Retry-After", seconds)
                    .build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle("API-Version", Api.VERSION);
    }
}
