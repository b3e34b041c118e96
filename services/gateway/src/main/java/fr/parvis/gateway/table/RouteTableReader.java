package fr.parvis.gateway.table;

import fr.parvis.commons.web.rate.RateClass;
import fr.parvis.commons.web.side.Side;
import fr.parvis.gateway.partner.CallerKind;
import fr.parvis.gateway.partner.Credential;
import fr.parvis.gateway.partner.PartnerType;
import fr.parvis.gateway.partner.PartnerTypes;
import fr.parvis.gateway.route.NotOffered;
import fr.parvis.gateway.route.Route;
import fr.parvis.gateway.route.RouteTable;
import fr.parvis.gateway.route.Use;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the table and checks it against {@link TableRules}. */
public final class RouteTableReader {

    private static final String SHIPPED = "parvis/gateway/routes.yaml";
    private static final String REFUSED = "refused";

    private RouteTableReader() {}

    /** The table of this image; it is part of it, so that no setting can open a route. */
    public static RouteTable shipped() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream(SHIPPED)) {
            if (file == null) {
                throw new InvalidTableException(SHIPPED + " is missing");
            }
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(SHIPPED, e);
        }
    }

    static RouteTable read(String yaml) {
        Mapping table = Mapping.ofYaml(yaml).allowing("partner-types", "rate-classes", "routes", "not-offered");
        Map<String, RateClass> classes = table.mapping("rate-classes").each(RouteTableReader::rateClass);
        RateClass refused = classes.get(REFUSED);
        if (refused == null) {
            throw new InvalidTableException("rate-classes has no " + REFUSED);
        }
        PartnerTypes types = new PartnerTypes(table.mapping("partner-types").each(RouteTableReader::partnerType));
        List<Route> routes = table.mappings("routes").stream()
                .map(route -> RouteReader.read(route, classes))
                .toList();
        List<NotOffered> not = table.mappings("not-offered").stream()
                .map(RouteTableReader::notOffered)
                .toList();
        RouteTable read = new RouteTable(types, refused, routes, not);
        TableRules.check(read);
        return read;
    }

    private static RateClass rateClass(Mapping entry) {
        entry.allowing("calls", "seconds");
        int seconds = entry.number("seconds");
        int calls = entry.number("calls");
        if (calls < 1 || seconds < 1) {
            throw new InvalidTableException("rate class " + entry.what() + " lets nobody through");
        }
        return new RateClass(entry.what(), calls, Duration.ofSeconds(seconds));
    }

    private static PartnerType partnerType(Mapping entry) {
        entry.allowing("gat-02", "signs-in");
        Map<Side, Credential> signsIn = new EnumMap<>(Side.class);
        entry.mapping("signs-in")
                .each(RouteTableReader::credential)
                .forEach((side, credential) ->
                        signsIn.put(Mapping.oneOf(Side.class, entry.what() + ".signs-in", side), credential));
        return new PartnerType(entry.what(), entry.text("gat-02"), signsIn);
    }

    private static Credential credential(Mapping entry) {
        entry.allowing("role", "caller", "organisation");
        return new Credential(
                entry.text("role"),
                entry.oneOf(CallerKind.class, "caller"),
                entry.has("organisation") ? Pattern.compile(entry.text("organisation")) : null);
    }

    private static NotOffered notOffered(Mapping entry) {
        entry.allowing("side", "partner-type", "may", "use", "requirement", "waits-for");
        return new NotOffered(
                entry.oneOf(Side.class, "side"),
                new Use(entry.text("partner-type"), entry.oneOf(Use.May.class, "may"), entry.text("use")),
                entry.text("requirement"),
                entry.text("waits-for"));
    }
}
