package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Somebody in front of a browser. Controls are found by their role and name, as people and screen readers find them. Each
 * page that is opened is held against the accessibility rules, at two widths, and nothing may be reported on the console.
 */
public final class Person implements AutoCloseable {

    private static final String AXE = script();
    /** The rules that the law names, and of the answers only what is wrong. */
    private static final Map<String, Object> ASKED = Map.of("runOnly", Map.of("type", "tag", "values",
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")), "resultTypes", List.of("violations"));
    private static final Map<String, Deque<Person>> AT_THEIR_DESKS = new ConcurrentHashMap<>();
    private static Playwright playwright;
    private static Browser browser;

    private final String account;
    private final boolean withScripts;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private boolean faultsExpected;

    private Person(String account, boolean withScripts) {
        this.account = account;
        this.withScripts = withScripts;
        context = browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(withScripts)
                .setLocale("nl-NL").setBaseURL(Application.address()));
        page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(message -> {
            var expected = "the server responded with a status of " + (faultsExpected ? "" : "4");
            if ("error".equals(message.type()) && !message.text().contains(expected)) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(Application.address()) && !request.url().startsWith("data:")) {
                complaints.add("left the platform: " + request.url());
            }
        });
    }

    /** A resident with an ordinary browser. */
    public static Person resident() {
        return new Person(null, true);
    }

    /** A resident whose browser runs no scripts (ALL-24). */
    public static Person residentWithoutScripts() {
        return new Person(null, false);
    }

    /** Somebody with an account, logged in; who logged in before comes back to the same browser. */
    public static Person staff(String account) {
        var before = AT_THEIR_DESKS.computeIfAbsent(account, a -> new ConcurrentLinkedDeque<>()).poll();
        if (before != null) {
            before.page.navigate("/worklist/list");
            if (before.page.url().contains("/worklist/")) {
                return before;
            }
            before.context.close();
        }
        var person = new Person(account, true);
        person.open("/account/login");
        person.fill("Gebruikersnaam", account);
        person.fill("Wachtwoord", Application.password(account));
        person.press("Log in");
        assertThat(person.heading()).isEqualTo("Mijn taken");
        return person;
    }

    public Page page() {
        return page;
    }

    public Person open(String address) {
        page.navigate(address);
        return look();
    }

    public Person fill(String label, String text) {
        page.getByLabel(label).and(page.locator("input,textarea")).first().fill(text);
        return this;
    }

    /** Chooses a radio in the group with this question. */
    public Person choose(String question, String answer) {
        group(question).getByLabel(answer, new Locator.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    public Person tick(String label) {
        page.getByLabel(label).check();
        return this;
    }

    public Person untick(String label) {
        page.getByLabel(label).uncheck();
        return this;
    }

    public Person select(String label, String option) {
        page.getByLabel(label).and(page.locator("select")).first().selectOption(new SelectOption().setLabel(option));
        return this;
    }

    /** Presses a button and looks at the page that comes. */
    public Person press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).first().click();
        return look();
    }

    /** Follows a link and looks at the page that comes. */
    public Person follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
        return look();
    }

    public String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).innerText().strip();
    }

    public String text() {
        return page.locator("body").innerText();
    }

    public boolean sees(String text) {
        return text().contains(text);
    }

    /** Opens the task of this kind about this idea; a job may have to bring it first. */
    public Person openTask(String title, String ideaNumber) {
        for (int second = 0; second < 40; second++) {
            for (var scope : List.of("GROUP", "MINE")) {
                page.navigate("/worklist/list?bak=" + scope + "&volgorde=CREATED");
                var link = page.locator("tr", new Page.LocatorOptions().setHasText(ideaNumber))
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(title));
                if (link.count() > 0) {
                    link.first().click();
                    return look();
                }
            }
            page.waitForTimeout(500);
        }
        throw new AssertionError("the task " + title + " of " + ideaNumber + " did not come; the list says: " + text());
    }

    /** Whether such a task is in the list now. */
    public boolean hasTask(String title, String ideaNumber) {
        for (var scope : List.of("GROUP", "MINE")) {
            page.navigate("/worklist/list?bak=" + scope + "&volgorde=CREATED");
            if (page.locator("tr", new Page.LocatorOptions().setHasText(ideaNumber))
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(title)).count() > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Follows every link from some pages on, without drawing them.
     *
     * @param most so many pages of one kind, that differ in what they are about
     * @return what did not answer with a page, and where the link to it stood
     */
    List<String> deadLinks(List<String> from, int most) {
        var link = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)[\"#]");
        var toVisit = new ArrayDeque<>(from);
        var foundOn = new HashMap<String, String>();
        var visited = new HashMap<String, Integer>();
        var dead = new ArrayList<String>();
        while (!toVisit.isEmpty()) {
            var address = toVisit.poll();
            if (visited.merge(address.replaceAll("\\?.*", ""), 1, Integer::sum) > most) {
                continue;
            }
            var answer = page.request().get(Application.address() + address);
            if (!address.startsWith("/account/")) {
                assertThat(answer.url()).as("%s, to somebody who is logged in", address).doesNotContain("/account/login");
            }
            if (answer.status() != 200) {
                dead.add(answer.status() + " " + address + " on " + foundOn.get(address));
            }
            if (answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
                link.matcher(answer.text()).results().map(found -> found.group(1).replace("&amp;", "&"))
                        .filter(next -> foundOn.putIfAbsent(next, address) == null).forEach(toVisit::add);
            }
        }
        return dead;
    }

    /** From here on the server may answer that it is broken: the test broke it. */
    public Person whileBroken() {
        faultsExpected = true;
        return this;
    }

    /** What must hold on every page: one heading, one main part, no sideways scrolling, no accessibility faults. */
    public Person look() {
        page.waitForLoadState();
        assertThat(page.locator("h1").count()).as("headings of %s", page.url()).isEqualTo(1);
        assertThat(page.locator("main").count()).as("main of %s", page.url()).isEqualTo(1);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("nl");
        assertThat(page.title()).endsWith("Gemeente Voorbeeldstad");
        assertThat(page.url()).doesNotContain("jsessionid").doesNotContain("@");
        // Without scripts the rules cannot run; the same pages are looked at with scripts elsewhere.
        for (var width : withScripts && isNew() ? List.of(360, 1280) : List.<Integer>of()) {
            page.setViewportSize(width, 900);
            assertThat(accessibilityFaults()).as("accessibility of %s at %d px", page.url(), width).isEmpty();
        }
        assertThat(complaints).as("complaints on %s", page.url()).isEmpty();
        return this;
    }

    /** What the page as it stands does wrong, each as the rule's name and the elements that break it. */
    List<String> accessibilityFaults() {
        // The rules are half a megabyte of script: a page gets them once, for all widths in which it is looked at.
        if (!(Boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AXE);
        }
        return ((List<?>) page.evaluate("asked => axe.run(document, asked).then(found => found.violations.map("
                + "fault => fault.id + ': ' + fault.nodes.map(node => node.html).join(' ')))", ASKED)).stream()
                .map(String.class::cast).toList();
    }

    private static String script() {
        try (var stream = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page in a state that nobody of this run has looked at yet: its path, its regions and whether something is wrong. */
    private boolean isNew() {
        // Numbers and what people wrote differ per idea; the page is the same.
        var state = page.url().replaceAll("^[^/]*//[^/]*", "").replaceAll("\\?.*", "") + " "
                + page.locator("h2:not(.cards h2)").allInnerTexts().toString().replaceAll("[0-9]", "") + page.locator(".errors").count() + page.locator(".news").count()
                + page.locator("table").count() + page.locator("form").count();
        return isFirst(state);
    }

    /** Tests run in more than one JVM; a file that can be made only once tells them apart. */
    private static boolean isFirst(String state) {
        var looked = Path.of(System.getProperty("weerklank.looked"));
        try {
            Files.createDirectories(looked);
            Files.createFile(looked.resolve(UUID.nameUUIDFromBytes(state.getBytes(StandardCharsets.UTF_8)).toString()));
            return true;
        } catch (FileAlreadyExistsException somebodyDid) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (account != null && complaints.isEmpty()) {
            AT_THEIR_DESKS.get(account).push(this);
        } else {
            context.close();
        }
    }

    private Locator group(String question) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question));
    }

    /** The shell without windows where it is installed: a new browser window costs it a quarter of the time. */
    private static Path chromium() {
        return Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium").map(Path::of).filter(Files::isExecutable)
                .findFirst().orElseThrow(() -> new IllegalStateException("there is no Chromium; ./test installs it"));
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            playwright = Playwright.create();
            var options = new BrowserType.LaunchOptions().setExecutablePath(chromium())
                    .setArgs(List.of("--disable-gpu", "--disable-quic", "--no-first-run",
                            "--disable-background-networking", "--disable-component-update", "--disable-sync"));
            if ("root".equals(System.getProperty("user.name"))) {
                options.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync"));
            }
            browser = playwright.chromium().launch(options);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }
}
