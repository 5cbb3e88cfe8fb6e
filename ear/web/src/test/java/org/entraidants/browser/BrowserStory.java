package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.entraidants.harness.TestServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** A user's story in the system's Chromium. Each test has a browser context of its own: nobody is signed in. */
@Tag("once")
abstract class BrowserStory {
    /** One for all stories of this run; ends with its process. */
    private static final Browser BROWSER = Playwright.create()
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(List.of("--no-sandbox")));

    private @Nullable BrowserContext context;
    private @Nullable BrowserContext beside;
    protected Page page;

    /** A story that fails tells on which page. */
    @RegisterExtension
    final TestExecutionExceptionHandler whereItFailed = (story, failure) -> {
        failure.addSuppressed(new AssertionError(page.url() + " “" + page.title() + "”"));
        throw failure;
    };

    @BeforeEach
    void openContext() {
        comeWith(options -> {});
    }

    /** Begins anew in a browser with other settings. */
    protected void comeWith(Consumer<Browser.NewContextOptions> settings) {
        if (context != null) {
            context.close();
        }
        var options =
                new Browser.NewContextOptions().setBaseURL(server().url("/")).setLocale("fr-FR");
        settings.accept(options);
        context = BROWSER.newContext(options);
        page = context.newPage();
    }

    /** The server of this story. */
    protected TestServer server() {
        return TestServer.shared();
    }

    @AfterEach
    void closeContext() {
        if (beside != null) {
            beside.close();
        }
        context.close();
    }

    /** Opens a path such as {@code /annuaire}. */
    protected void open(String path) {
        page.navigate(path);
    }

    /** Signs in to a demonstration account; the page of signing in has a story of its own. */
    protected void signInAs(String address) {
        signIn(page, address);
    }

    /** The page of somebody else who signs in, in a browser of their own; it ends with the test. */
    protected Page signedInBeside(String address) {
        beside = BROWSER.newContext(
                new Browser.NewContextOptions().setBaseURL(server().url("/")).setLocale("fr-FR"));
        Page theirs = beside.newPage();
        signIn(theirs, address);
        return theirs;
    }

    private static void signIn(Page where, String address) {
        FormData form = FormData.create()
                .set("sign-in", "sign-in")
                .set("jakarta.faces.ViewState", "stateless")
                .set("address", address)
                .set("password", TestServer.DEMO_PASSWORD)
                .set("go", "go");
        where.request().post("/connexion", RequestOptions.create().setForm(form));
        where.navigate("/");
    }

    /** The first button of this name. */
    protected Locator button(String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first();
    }

    /** The first link of this name. */
    protected Locator link(String words) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first();
    }

    /** A computed style of an element. */
    protected static String style(Locator element, String property) {
        return (String) element.evaluate("(element, name) => getComputedStyle(element)[name]", property);
    }

    /** Nothing on this page stands in anybody's way, as far as axe-core can tell. */
    protected void assertAccessible() {
        assertAccessibleBut();
    }

    /** The same, without some rules of axe-core. */
    protected void assertAccessibleBut(String... leftOut) {
        // Its other mode opens a blank page each time to look into frames of other sites, and we show none.
        // It would wait for ever for an answer from a frame where no script may run.
        List<Rule> violations = new AxeBuilder(page)
                .setLegacyMode(true)
                .exclude("iframe[sandbox]")
                .analyze()
                .getViolations();
        assertThat(violations)
                .filteredOn(rule -> !List.of(leftOut).contains(rule.getId()))
                .as(() -> page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .map(node -> node.getHtml())
                                .limit(3)
                                .toList())
                .isEmpty();
    }
}
