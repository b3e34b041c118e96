package fr.parvis.independence.rules;

import java.util.List;
import java.util.Map;

/** Who calls with which token, and which doors of which service it opens. */
public record TokenRules(
        Map<String, String> audiences,
        Map<String, List<String>> accounts,
        Map<String, Map<String, String>> machines,
        Map<String, Service> services) {
    /** Stands for the role of a machine that has none of ours. */
    public static final String NO_ROLE = "-";

    /** One service: its side, and for each door (method and path) the roles it opens to. */
    public record Service(String side, Map<String, List<String>> doors) {}

    static TokenRules of(Mapping tokens) {
        tokens.allowing("audiences", "accounts", "machines", "services");
        return new TokenRules(
                tokens.mapping("audiences")
                        .allowing("demand", "offer", "neutral")
                        .eachText(),
                tokens.mapping("accounts")
                        .allowing("demand", "offer", "neutral")
                        .eachTexts(),
                tokens.mapping("machines")
                        .allowing("demand", "offer", "neutral")
                        .each(Mapping::eachText),
                tokens.mapping("services").each(TokenRules::service));
    }

    private static Service service(Mapping one) {
        one.allowing("side", "doors");
        return new Service(one.text("side"), one.mapping("doors").eachTexts());
    }
}
