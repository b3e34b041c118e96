package fr.parvis.e2e.antenna;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A window of the Chromium that is installed here, and everything it complained about. Nothing is ever downloaded. */
final class Chromium implements AutoCloseable {

    private static final List<Path> PLACES =
            List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** What WCAG 2.2 AA asks as far as a program can tell, and what is good practice. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String LEFT = "net::ERR_ABORTED";

    /** A slow machine is no finding. */
    private static final double PATIENCE_MILLIS = 60_000;

    private final Playwright playwright;
    private final Browser browser;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Chromium(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(ARGUMENTS));
        context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("fr-FR")
                .setViewportSize(1280, 900)
                .setColorScheme(ColorScheme.LIGHT));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onRequestFailed(request -> {
            // A page that is left before its last file has come gives that file up; whatever is refused has another
            // name.
            if (!LEFT.equals(request.failure())) {
                complaints.add(request.url() + ": " + request.failure());
            }
        });
    }

    /** Skips the test, visibly, where no Chromium is installed. */
    static Chromium open() {
        Stream<Path> installed = PLACES.stream().filter(Files::isExecutable);
        Path program = installed.findFirst().orElse(null);
        assumeTrue(program != null, "Chromium is not installed");
        return new Chromium(program);
    }

    Page page() {
        return page;
    }

    /** What the console, scripts and requests had to say since the window was opened. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Leaves a picture of the page in {@code target/screens}, for people to look at. */
    void keep(ColorScheme scheme) {
        String address = page.url().replaceFirst("\\?.*", "").replaceFirst("https?://", "");
        String name =
                address.replaceAll("[^a-z0-9-]+", "_") + "." + scheme.name().toLowerCase(Locale.ROOT) + ".png";
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screens", name))
                .setFullPage(true));
    }

    /** Each finding of axe on the page shown, with the first place where it is. */
    List<String> barriers() {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(this::told)
                        .toList();
    }

    private String told(Rule rule) {
        return "%s: %s, %s: %s"
                .formatted(
                        page.url(),
                        rule.getId(),
                        rule.getHelp(),
                        rule.getNodes().getFirst().getHtml());
    }

    /** How many pixels stick out of a window as narrow as 400 % of zoom makes it (WCAG 1.4.10). */
    int sticksOutWhenNarrow() {
        page.setViewportSize(320, 800);
        Object width = page.evaluate("() => document.scrollingElement.scrollWidth");
        page.setViewportSize(1280, 900);
        return ((Number) width).intValue() - 320;
    }

    @Override
    public void close() {
        context.close();
        browser.close();
        playwright.close();
    }
}
