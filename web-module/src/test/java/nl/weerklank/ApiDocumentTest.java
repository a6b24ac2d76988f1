package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.api.Api;
import nl.weerklank.api.OpenApiDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The document of the API keeps the rules of the NLGov REST API Design Rules 2.2 that a document can break, each by its
 * name there, and tells of every operation that there is and of no other.
 */
class ApiDocumentTest {

    private static final Pattern KEBAB = Pattern.compile("/?([a-z0-9]+(-[a-z0-9]+)*|\\{[a-z][A-Za-z]*})(/([a-z0-9]+(-[a-z0-9]+)*"
            + "|\\{[a-z][A-Za-z]*}))*");
    private static final Pattern CAMEL = Pattern.compile("_?[a-z][A-Za-z0-9]*");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private static JsonObject document;

    @BeforeAll
    static void read() throws IOException {
        try (var file = OpenApiDocument.class.getResourceAsStream("openapi.json"); var reader = Json.createReader(file)) {
            document = reader.readObject();
        }
    }

    @Test
    void theDocumentSaysWhatItIsAndWhomToAsk_openapi3_docContact() {
        var info = document.getJsonObject("info");

        assertThat(document.getString("openapi")).startsWith("3.");
        assertThat(info.getString("version")).isEqualTo(Api.VERSION).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(info.getJsonObject("contact").keySet()).contains("name", "email", "url");
        assertThat(info.getString("description")).isNotBlank();
    }

    @Test
    void theMajorVersionStandsInTheAddress_uriVersion_semver() {
        var server = document.getJsonArray("servers").getJsonObject(0).getString("url");

        assertThat(server).isEqualTo(Api.BASE).endsWith("/v" + Api.VERSION.split("\\.")[0]).doesNotEndWith("/");
    }

    @Test
    void addressesAreKebabCaseNounsWithoutSlashAtTheEnd_pathSegmentsKebabCase_noTrailingSlash() {
        document.getJsonObject("paths").keySet().forEach(path -> {
            assertThat(path).startsWith("/").doesNotEndWith("/");
            assertThat(KEBAB.matcher(path.replace(".json", "")).matches()).as(path).isTrue();
        });
    }

    @Test
    void namesAreCamelCase_queryKeysCamelCase_propertyNamesCamelCase() {
        operations((name, operation) -> parameters(operation).forEach(p -> {
            if (!"header".equals(p.getString("in"))) {
                assertThat(CAMEL.matcher(p.getString("name")).matches()).as(name + " " + p.getString("name")).isTrue();
            }
        }));
        document.getJsonObject("components").getJsonObject("schemas").forEach((schema, says) ->
                says.asJsonObject().getOrDefault("properties", JsonValue.EMPTY_JSON_OBJECT).asJsonObject().keySet()
                        .forEach(property -> assertThat(CAMEL.matcher(property).matches()).as(schema + "." + property).isTrue()));
    }

    @Test
    void everyRefusalIsAProblem_problemDetails() {
        document.getJsonObject("components").getJsonObject("responses").forEach((name, response) ->
                assertThat(response.asJsonObject().getJsonObject("content").keySet()).as(name)
                        .containsExactly("application/problem+json"));
        operations((name, operation) -> operation.getJsonObject("responses").forEach((status, response) -> {
            if (!status.startsWith("2")) {
                assertThat(response.asJsonObject().getString("$ref")).as(name).startsWith("#/components/responses/");
            }
        }));
    }

    @Test
    void everyAnswerSaysItsVersion_versionHeader() {
        operations((name, operation) -> operation.getJsonObject("responses").forEach((status, response) -> {
            if (status.startsWith("2")) {
                assertThat(response.asJsonObject().getJsonObject("headers").keySet()).as(name).contains("API-Version");
            }
        }));
        document.getJsonObject("components").getJsonObject("responses").forEach((name, response) ->
                assertThat(response.asJsonObject().getJsonObject("headers").keySet()).as(name).contains("API-Version"));
    }

    @Test
    void everyOperationIsNamedOnceInDutchAndSaysWhoMayCall_operationId_security() {
        var ids = new HashSet<String>();
        var tags = document.getJsonArray("tags").stream().map(t -> t.asJsonObject().getString("name")).toList();

        operations((name, operation) -> {
            assertThat(ids.add(operation.getString("operationId"))).as(name).isTrue();
            assertThat(operation.getString("summary")).as(name).isNotBlank();
            assertThat(operation).as(name).containsKey("security");
            assertThat(tags).as(name).containsAll(operation.getJsonArray("tags").getValuesAs(JsonString::getString));
        });
    }

    @Test
    void noAddressCarriesWhatIsPersonalOrSecret_noPersonalDataInUri() {
        operations((name, operation) -> parameters(operation).filter(p -> !"header".equals(p.getString("in")))
                .forEach(p -> assertThat(p.getString("name").toLowerCase(Locale.ROOT)).as(name)
                        .doesNotContain("naam", "mail", "telefoon", "code", "account", "wachtwoord")));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        Pattern.compile("\"\\$ref\":\"#(/[^\"]+)\"").matcher(document.toString()).results().map(m -> m.group(1)).forEach(place ->
                assertThat(Json.createPointer(place).containsValue(document)).as(place).isTrue());
    }

    @Test
    void theDocumentTellsOfEveryOperationAndOfNoOther() {
        var told = new TreeSet<String>();
        document.getJsonObject("paths").forEach((path, item) -> item.asJsonObject().keySet().stream().filter(METHODS::contains)
                .forEach(method -> told.add(method.toUpperCase(Locale.ROOT) + " " + path)));

        assertThat(told).isEqualTo(new ClassFileImporter().importPath(java.nio.file.Path.of("target/classes")).stream()
                .filter(type -> type.isAnnotatedWith(Path.class)).map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()).flatMap(m -> operation(type, m)))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Stream<String> operation(Class<?> type, Method method) {
        return Arrays.stream(method.getAnnotations()).map(a -> a.annotationType().getAnnotation(HttpMethod.class))
                .filter(m -> m != null).map(m -> m.value() + " " + (segment(type) + segment(method)));
    }

    private static String segment(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        var value = path == null ? "" : path.value();
        return value.isEmpty() || value.equals("/") ? "" : value.startsWith("/") ? value : "/" + value;
    }

    private static Stream<JsonObject> parameters(JsonObject operation) {
        return operation.containsKey("parameters") ? operation.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                : Stream.of();
    }

    private static void operations(BiConsumer<String, JsonObject> test) {
        document.getJsonObject("paths").forEach((path, item) -> item.asJsonObject().forEach((method, says) -> {
            if (METHODS.contains(method)) {
                test.accept(method + " " + path, says.asJsonObject());
            }
        }));
        assertThat(List.copyOf(document.getJsonObject("paths").keySet())).hasSizeGreaterThan(10);
    }
}
