package fr.parvis.portal.space;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.facilitation.Organisations;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names of organisations by their codes. A code means nothing to her, so it is never shown. */
public final class Names {

    private static final String UNKNOWN = "une organisation";

    private final Map<String, String> byCode;

    private Names(Map<String, String> byCode) {
        this.byCode = byCode;
    }

    public static Names of(Answer<Organisations> organisations) {
        return new Names(organisations.given().map(Organisations::items).orElse(List.of()).stream()
                .collect(Collectors.toMap(
                        Organisations.Organisation::code, Organisations.Organisation::name, (first, _) -> first)));
    }

    public String of(String code) {
        return byCode.getOrDefault(code, UNKNOWN);
    }
}
