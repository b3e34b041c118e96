package fr.parvis.indicators.world;

import static fr.parvis.indicators.fact.Dimension.EXPRESSION_TYPE;
import static fr.parvis.indicators.fact.Dimension.HORIZON;
import static fr.parvis.indicators.fact.Dimension.LIFE_DOMAIN;
import static fr.parvis.indicators.fact.Dimension.TERRITORY;

import fr.parvis.indicators.Crowd;
import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.fact.FactKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What invented persons say, mark, try and look at; each fact is the next of its person. */
public final class Wanting {

    private final Crowd crowd;
    private final Map<String, Long> sequences = new HashMap<>();

    public Wanting(Crowd crowd) {
        this.crowd = crowd;
    }

    public Crowd crowd() {
        return crowd;
    }

    /** A wish of the short term. */
    public Wanting says(String person, LocalDate day, String territory, String domain) {
        return says(
                person,
                day,
                Map.of(TERRITORY, territory, EXPRESSION_TYPE, "WISH", HORIZON, "SHORT", LIFE_DOMAIN, domain));
    }

    public Wanting says(String person, LocalDate day, Map<Dimension, String> codes) {
        return add(FactKind.EXPRESSION_RECORDED, person, day, codes, 1);
    }

    public Wanting marks(String person, LocalDate day, String territory, String domain, boolean set) {
        return add(
                FactKind.PRIORITY_MARKED, person, day, Map.of(TERRITORY, territory, LIFE_DOMAIN, domain), set ? 1 : 0);
    }

    public Wanting tries(String person, LocalDate day, String territory) {
        return add(FactKind.TRIAL_RECORDED, person, day, Map.of(TERRITORY, territory), 1);
    }

    /** She decides on what she tried so many months before. */
    public Wanting chooses(String person, LocalDate day, long months) {
        return add(FactKind.TRIAL_LED_TO_CHOICE, person, day, Map.of(), months);
    }

    public Wanting looksAt(String person, LocalDate day, String territory, boolean commonLaw) {
        return add(FactKind.OPTION_EXPLORED, person, day, Map.of(TERRITORY, territory), commonLaw ? 1 : 0);
    }

    /** She fixes a version, to be looked at again after so many months. */
    public Wanting fixes(String person, LocalDate day, long months) {
        return add(FactKind.LIFE_PROJECT_REVISED, person, day, Map.of(), months);
    }

    /** The same, after the day she had planned. */
    public Wanting fixesLate(String person, LocalDate day, long months) {
        return add(FactKind.LIFE_PROJECT_REVISED_LATE, person, day, Map.of(), months);
    }

    public Wanting opens(String person, LocalDate day, String territory) {
        return add(FactKind.CASE_OPENED, person, day, Map.of(TERRITORY, territory), 1);
    }

    public Wanting closes(String person, LocalDate day) {
        return add(FactKind.CASE_CLOSED, person, day, Map.of(), 1);
    }

    private Wanting add(FactKind kind, String person, LocalDate day, Map<Dimension, String> codes, long quantity) {
        Set<String> domains = codes.containsKey(LIFE_DOMAIN) ? Set.of(codes.get(LIFE_DOMAIN)) : Set.of();
        long sequence = sequences.merge(person, 1L, Long::sum);
        crowd.add(kind, person, sequence, day, codes, domains, quantity);
        return this;
    }
}
