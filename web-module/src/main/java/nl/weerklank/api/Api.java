package nl.weerklank.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.MediaType;

/** The first version of the API; a change that breaks a client is a second one beside it. */
@ApplicationPath(Api.BASE)
public class Api extends Application {

    public static final String BASE = "/api/v1";
    public static final String VERSION = "1.0.0";
    public static final String JSON = MediaType.APPLICATION_JSON;
    static final String PROBLEM = "application/problem+json";
}
