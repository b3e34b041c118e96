package fr.parvis.portal;

import fr.parvis.portal.world.Visitor;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;

/** Léa, signed in, before her own space. */
abstract class HerSpace {

    static final String CHOICE = "/mes-choix/0197a000-0000-7000-8000-000000000001";
    static final String REFUSED = "/mes-choix/0197a000-0000-7000-8000-000000000002";

    @TestHTTPResource("/")
    String address;

    @BeforeEach
    void lea() {
        Visitor.services("reset");
        Visitor.signsIn("lea", "PERSON", "");
    }

    /** Kept for people to look at. */
    static String keep(String name, HttpResponse<String> page) throws IOException {
        Files.createDirectories(Path.of("target/pages"));
        Files.writeString(Path.of("target/pages", name + ".html"), page.body());
        return page.body();
    }

    Visitor visitor() {
        return new Visitor(address.replaceAll("/$", ""));
    }
}
