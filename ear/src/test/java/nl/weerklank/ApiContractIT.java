package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import nl.weerklank.Caller.Answer;
import nl.weerklank.IdeaSteps.Form;
import nl.weerklank.IdeaSteps.Handed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation of the API as its own document says it: with what is valid, what is not, and without the right to. The
 * operations, their parameters, bodies and answers are read from the document, so a new one is tested because it is there.
 */
class ApiContractIT {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");
    /** An account that may do it, where the document asks for one; by the first part of the address. */
    private static final Map<String, String> MAY = Map.of("taken", "buurtondersteuner01", "fondsregister", "fonds01");
    /** One that is known and may not; everybody with an account has a task list. */
    private static final Map<String, String> MAY_NOT = Map.of("fondsregister", "jury01");
    private static final String UNKNOWN = "00000000-0000-0000-0000-00000000dead";

    private static JsonNode document;
    private static Handed idea;
    private static String task;
    private static String trajectory;

    private record Operation(String path, String method, JsonNode says) {

        String first() {
            return path.split("/")[1];
        }

        String verb() {
            return method.toUpperCase(Locale.ROOT);
        }

        boolean asksForAccount() {
            return says.get("security").toString().contains("account");
        }

        boolean asksForCode() {
            return says.get("security").toString().contains("volgcode");
        }

        JsonNode body() {
            return says.at("/requestBody/content/application~1json");
        }

        @Override
        public String toString() {
            return verb() + " " + path;
        }
    }

    @BeforeAll
    static void anIdeaThatSomebodyMustCallAbout() {
        document = Caller.nobody().get("/openapi.json").was(200).body();
        idea = Caller.submit(new Form("Een idee door een ander systeem.", Town.wijk(), "100", null, "Weet ik niet", "Nee", "Nee"));
        Application.await("a task about " + idea.number(), () -> openTask() != null);
        task = openTask();
        try (var officer = Person.staff("beleid01")) {
            FeedbackSteps.describe(officer, Town.wijk());
            trajectory = FeedbackSteps.prepare(officer);
        }
    }

    private static String openTask() {
        return Application.value("select id from weerklank.work_item where state = 'OPEN' and subject_id = '" + idea.id() + "'");
    }

    @TestFactory
    List<DynamicTest> everyListAndRowIsAsTheDocumentSays() {
        return tests(o -> o.method.equals("get"), o -> {
            var answer = caller(o).get(address(o, null)).was(200);
            fits(o, "200", answer);
            assertThat(answer.header("API-Version")).isEqualTo(document.at("/info/version").asText());
            assertThat(answer.raw().headers().map()).doesNotContainKey("set-cookie");
        });
    }

    @TestFactory
    List<DynamicTest> nobodyGetsInWithoutAnAccount() {
        return tests(Operation::asksForAccount, o -> {
            fits(o, "401", Caller.nobody().call(o.verb(), address(o, null), example(o)).was(401));
        });
    }

    @Test
    void aWrongPasswordIsRefusedAlsoWhereNobodyNeedsOne() {
        var refused = Caller.with("bestaat-niet", "geraden").get("/wijken").was(401);

        assertThat(refused.header("WWW-Authenticate")).startsWith("Basic ");
        assertThat(refused.body().get("detail").asText()).contains("horen niet bij elkaar");
        Caller.header("Authorization", "Bearer iets").get("/wijken").was(401);
    }

    @TestFactory
    List<DynamicTest> whoMayNotReadsThatTheyMayNot() {
        return tests(o -> MAY_NOT.containsKey(o.first()), o -> fits(o, "403", Caller.as(MAY_NOT.get(o.first()))
                .call(o.verb(), address(o, null), example(o)).was(403)));
    }

    @TestFactory
    List<DynamicTest> whatIsNotThereIsNotFound() {
        return tests(o -> o.path.contains("{id}"), o -> {
            for (var id : List.of(UNKNOWN, "geen-kenmerk", "%27%20or%201=1")) {
                fits(o, "404", caller(o).call(o.verb(), address(o, id), example(o)).was(404));
            }
        });
    }

    @TestFactory
    List<DynamicTest> aParameterThatCannotBeReadIsNamed() {
        return tests(o -> o.says.has("parameters"), o -> {
            for (var parameter : o.says.get("parameters")) {
                var schema = parameter.get("schema");
                if (parameter.get("in").asText().equals("query")
                        && (schema.has("enum") || schema.has("minimum") || schema.path("format").asText().equals("uuid"))) {
                    var name = parameter.get("name").asText();
                    var answer = caller(o).get(address(o, null) + "?" + name + "=%3Cniets%3E").was(400);
                    fits(o, "400", answer);
                    assertThat(answer.body().at("/fouten/0/veld").asText()).isEqualTo(name);
                }
            }
        });
    }

    /** Per body: each field with a value of another kind, each required one left out, one too many, and no JSON at all. */
    @TestFactory
    List<DynamicTest> aBodyThatIsWrongIsRefusedFieldByField() {
        return tests(o -> !o.body().isMissingNode() && !o.body().at("/schema/oneOf").isArray(), o -> {
            var schema = resolve(o.body().get("schema"));
            for (var wrong : List.of("", "geen json", "[]", "{\"x\":", "\"tekst\"")) {
                if (!(wrong.isEmpty() && schema.path("required").isMissingNode())) {
                    fits(o, "400", caller(o).call(o.verb(), address(o, null), wrong).was(400));
                }
            }
            for (var field : iterable(schema.path("required"))) {
                var body = largest(o);
                body.remove(field.asText());
                refusedFor(o, body, field.asText());
            }
            schema.get("properties").fields().forEachRemaining(property -> {
                var body = largest(o);
                body.set(property.getKey(), Caller.read("{\"niet\": [\"dit\"]}"));
                refusedFor(o, body, property.getKey());
                if (property.getValue().has("maxLength") && property.getValue().get("maxLength").asInt() > 10) {
                    body.put(property.getKey(), "x".repeat(property.getValue().get("maxLength").asInt() + 1));
                    var answer = caller(o).call(o.verb(), address(o, null), body.toString());
                    assertThat(answer.status()).as(answer.raw().body()).isIn(400, 422);
                }
                if (property.getValue().has("enum") || property.getValue().has("format")) {
                    body.put(property.getKey(), "ONZIN");
                    refusedFor(o, body, property.getKey());
                }
            });
            var body = largest(o);
            body.put("onbekend", 1);
            refusedFor(o, body, "onbekend");
        });
    }

    private static void refusedFor(Operation o, ObjectNode body, String field) {
        var answer = caller(o).call(o.verb(), address(o, null), body.toString()).was(400);
        fits(o, "400", answer);
        assertThat(answer.body().get("fouten").findValuesAsText("veld")).as(answer.raw().body()).contains(field);
    }

    @Test
    void sendingAnIdeaAgainGivesTheSameReceiptAlsoAtOnce_RES_09() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = "{\"wat\": \"Twee keer gestuurd.\", \"wijkId\": \"" + wijk() + "\"}";
        var before = Integer.parseInt(Application.value("select count(*) from weerklank.idea"));
        var sending = new ArrayList<Thread>();
        var codes = Collections.synchronizedList(new ArrayList<String>());
        for (var i = 0; i < 6; i++) {
            sending.add(new Thread(() -> codes.add(Caller.header("Idempotency-Key", key).post("/ideeen", body).raw().body())));
        }
        sending.forEach(Thread::start);
        for (var thread : sending) {
            thread.join();
        }

        assertThat(codes).hasSize(6).allMatch(codes.get(0)::equals).allMatch(c -> c.contains("volgcode"));
        assertThat(Application.value("select count(*) from weerklank.idea")).isEqualTo(String.valueOf(before + 1));
        var other = Caller.header("Idempotency-Key", key).post("/ideeen", body.replace("Twee", "Drie")).was(422);
        assertThat(other.body().get("detail").asText()).contains("Idempotency-Key");
        Caller.header("Idempotency-Key", "kort").post("/ideeen", body).was(400);
        Caller.nobody().post("/ideeen", body).was(400);
    }

    @Test
    void anIdeaIsFollowedWithItsCodeAndGuessingWaits_RES_12() {
        var answer = Caller.header("Volgcode", idea.code()).get("/mijn-idee").was(200);

        assertThat(answer.body().get("nummer").asText()).isEqualTo(idea.number());
        assertThat(answer.body().get("status").asText()).isEqualTo("IN_GESPREK");
        assertThat(answer.raw().body()).doesNotContain("Ina", idea.code());
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        Caller.header("Volgcode", "dit zijn geen woorden").get("/mijn-idee").was(404);
        Caller.nobody().get("/mijn-idee").was(404);
    }

    @Test
    void aTaskIsTakenHandedOverAndGivenBack() {
        var supporter = Caller.as("buurtondersteuner01");
        var holder = "/taken/" + task + "/behandelaar";

        Caller.as("jury01").get("/taken/" + task).was(404);
        Caller.as("jury01").put(holder, "{}").was(404);
        supporter.put(holder, "{}").was(204);
        assertThat(supporter.get("/taken/" + task).was(200).body().get("behandelaar").asText()).isEqualTo("buurtondersteuner01");
        supporter.put(holder, "{\"account\": \"fonds01\", \"reden\": \"Dat kan niet.\"}").was(422);
        supporter.put(holder, "{\"account\": \"bestaat-niet\", \"reden\": \"Ook niet.\"}").was(422);
        supporter.post("/taken/" + task + "/afhandeling", "{\"soort\": \"BESLUIT\"}").was(422);
        supporter.call("DELETE", holder, null).was(204);
        assertThat(supporter.get("/taken/" + task).was(200).body().has("behandelaar")).isFalse();
        supporter.call("DELETE", holder, null).was(422);
    }

    @Test
    void aSessionOfABrowserOpensNothingHere() {
        try (var official = Person.staff("fonds01")) {
            var answer = official.page().request().get(Application.address() + Caller.BASE + "/fondsregister/potjes");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
            // And it is still theirs on the pages.
            official.open("/fund/register");
        }
    }

    @Test
    void anAddressOrMethodThatIsNotThereIsAProblemToo() {
        var unknown = Caller.nobody().get("/bestaat-niet").was(404);
        assertThat(unknown.header("Content-Type")).startsWith("application/problem+json");
        assertThat(unknown.header("API-Version")).isNotEmpty();
        Caller.nobody().call("DELETE", "/ideeen", null).was(405);
        Caller.nobody().call("PATCH", "/ideeen", "{}").was(405);
        Caller.nobody().post("/ideeen", "{\"wat\": \"" + "x".repeat(70_000) + "\"}").was(400);
        var large = Caller.header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/ideeen", "{\"wat\": \"" + "x".repeat(70_000) + "\"}");
        assertThat(large.status()).isEqualTo(413);
        assertThat(Caller.nobody().get("/openapi.json").header("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @Test
    void pagesHangTogetherByTheirLinks() {
        var first = Caller.as("fonds01").get("/fondsregister/besluiten").was(200);

        assertThat(first.body().at("/_links/self/href").asText()).isEqualTo(Caller.BASE + "/fondsregister/besluiten?pagina=1");
        var second = Caller.as("fonds01").get("/fondsregister/besluiten?pagina=2").was(200);
        assertThat(second.body().at("/_links/prev/href").asText()).isEqualTo(Caller.BASE + "/fondsregister/besluiten?pagina=1");
        assertThat(second.header("Link")).contains("rel=\"prev\"");
    }

    private static List<DynamicTest> tests(Predicate<Operation> which, Consumer<Operation> test) {
        var found = operations().stream().filter(which).toList();
        assertThat(found).isNotEmpty();
        return found.stream().map(o -> DynamicTest.dynamicTest(o.toString(), () -> test.accept(o))).toList();
    }

    private static List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        document.get("paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
            if (METHODS.contains(method.getKey())) {
                operations.add(new Operation(path.getKey(), method.getKey(), method.getValue()));
            }
        }));
        return operations;
    }

    private static Caller caller(Operation o) {
        if (o.asksForAccount()) {
            return Caller.as(MAY.get(o.first()));
        }
        return o.asksForCode() ? Caller.header("Volgcode", idea.code())
                : Caller.header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** With an id that is there, or another. */
    private static String address(Operation o, String otherId) {
        return o.path.replace("{id}", otherId != null ? otherId : o.first().equals("taken") ? task : trajectory);
    }

    private static String wijk() {
        return Application.value("select neighbourhood_id from weerklank.idea where number = '" + idea.number() + "'");
    }

    private static String example(Operation o) {
        return o.body().isMissingNode() ? null : o.body().get("examples").elements().next().get("value").toString();
    }

    /** The example that fills in most, for a wijk that is there. */
    private static ObjectNode largest(Operation o) {
        JsonNode largest = null;
        for (var example : o.body().get("examples")) {
            if (largest == null || example.get("value").size() > largest.size()) {
                largest = example.get("value");
            }
        }
        ObjectNode copy = largest.deepCopy();
        if (copy.has("wijkId")) {
            copy.put("wijkId", wijk());
        }
        return copy;
    }

    private static JsonNode resolve(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    private static Iterable<JsonNode> iterable(JsonNode array) {
        return () -> StreamSupport.stream(array.spliterator(), false).iterator();
    }

    /** The answer has the kind of content and the shape that the document promises for this status. */
    private static void fits(Operation o, String status, Answer answer) {
        var promised = resolve(o.says.get("responses").path(status));
        assertThat(promised.isMissingNode()).as("%s promises %s", o, status).isFalse();
        var content = promised.get("content").fields().next();
        assertThat(answer.header("Content-Type")).as("%s %s", o, status).startsWith(content.getKey());
        var schema = ((ObjectNode) content.getValue().get("schema").deepCopy());
        schema.set("components", document.get("components"));
        var faults = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
                .getSchema(schema, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build()).validate(answer.body());
        assertThat(faults).as("%s %s: %s", o, status, answer.raw().body()).isEmpty();
    }
}
