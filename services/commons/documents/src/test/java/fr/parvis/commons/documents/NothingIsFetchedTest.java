package fr.parvis.commons.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Even for a page that asks for it, which none of ours does. */
class NothingIsFetchedTest {

    private static final String STYLE = "@page { size: A4 landscape; }";

    private static final PdfWriter WRITER = new PdfWriter();
    private static final Letters LETTERS = Letters.load();

    private final List<String> visits = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    @TempDir
    private Path folder;

    NothingIsFetchedTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
    }

    @BeforeEach
    void listen() {
        server.createContext("/", exchange -> {
            visits.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "img, src, %s",
        "object, data, %s",
        "iframe, src, %s",
        "div, style, 'background-image: url(%s)'",
        "div, style, 'width: 9mm; height: 9mm; content: url(%s)'",
    })
    void neitherFromTheNetworkNorFromADisk(String element, String attribute, String value) throws IOException {
        for (String place : places()) {
            Document page = page();
            Element asking = page.createElement(element);
            asking.setAttribute(attribute, value.formatted(place));
            body(page).appendChild(asking);

            asked(page);
        }

        assertThat(visits).isEmpty();
    }

    @Test
    void noStyleSheetEither() throws IOException {
        for (String place : places()) {
            Document linking = page();
            Element link = linking.createElement("link");
            link.setAttribute("rel", "stylesheet");
            link.setAttribute("type", "text/css");
            link.setAttribute("href", place);
            linking.getElementsByTagName("head").item(0).appendChild(link);
            Document importing = page();
            importing.getElementsByTagName("style").item(0).setTextContent("@import url(\"" + place + "\");");

            asked(linking);
            asked(importing);
        }

        assertThat(visits).isEmpty();
    }

    /** The style of all those places turns the page, a picture puts an image into it: neither may have happened. */
    private static void asked(Document page) throws IOException {
        byte[] pdf;
        try {
            pdf = WRITER.write(page, Instant.EPOCH);
        } catch (IllegalStateException refused) {
            assertThat(refused).hasMessageStartingWith("a page that cannot be drawn: ");
            return;
        }
        try (PDDocument file = Loader.loadPDF(pdf)) {
            assertThat(file.getPage(0).getMediaBox().getHeight())
                    .isGreaterThan(file.getPage(0).getMediaBox().getWidth());
            assertThat(file.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    private List<String> places() throws IOException {
        Path style = Files.writeString(folder.resolve("style.css"), STYLE);
        return List.of(
                "http://127.0.0.1:" + server.getAddress().getPort() + "/there",
                style.toUri().toString(),
                style.toString(),
                "jar:" + style.toUri() + "!/x",
                "data:text/css;base64," + Base64.getEncoder().encodeToString(STYLE.getBytes(StandardCharsets.UTF_8)));
    }

    private static Document page() {
        return PaperPage.of(PaperFixture.saying(Wording.STANDARD, "Oui"), new Ink(LETTERS));
    }

    private static Element body(Document page) {
        return (Element) page.getElementsByTagName("body").item(0);
    }
}
