package fr.parvis.indicators;

import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.fact.Fact;
import fr.parvis.indicators.fact.FactKind;
import fr.parvis.indicators.fact.Family;
import fr.parvis.indicators.fact.Vocabulary;
import fr.parvis.indicators.tally.Books;
import fr.parvis.indicators.tally.Folded;
import fr.parvis.indicators.tally.Measure;
import fr.parvis.indicators.tally.Plan;
import fr.parvis.indicators.tally.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Invented persons of an invented antenna, as the facts that would be reported of them. */
public final class Crowd {

    public static final Vocabulary THREE_DEPARTEMENTS = new Vocabulary(List.of("14", "50", "61"));

    /** First month of the invented antenna, long before its figures. */
    public static final YearMonth OPENED = YearMonth.of(2024, 1);

    private static final Map<Dimension, String> USUAL = Map.of(
            Dimension.TERRITORY, "14",
            Dimension.GENDER, "WOMAN",
            Dimension.AGE_BAND, "A25_39",
            Dimension.BENEFICIARY_KIND, "PERSON_WITH_DISABILITY");

    private final List<Fact> facts = new ArrayList<>();
    private int subjects;

    /** Persons whose case opens this day. */
    public Crowd open(int persons, LocalDate day, Map<Dimension, String> where) {
        for (int i = 0; i < persons; i++) {
            add(FactKind.CASE_OPENED, next("person"), 1, day, where, Set.of(), 1);
        }
        return this;
    }

    /** Persons whose case opens and closes on that day. */
    public Crowd left(int persons, LocalDate day, Map<Dimension, String> where) {
        for (int i = 0; i < persons; i++) {
            String person = next("person");
            add(FactKind.CASE_OPENED, person, 1, day, where, Set.of(), 1);
            add(FactKind.CASE_CLOSED, person, 2, day, Map.of(), Set.of(), 1);
        }
        return this;
    }

    public Crowd state(FactKind state, String person, long sequence, LocalDate day) {
        return add(state, person, sequence, day, Map.of(), Set.of(), 1);
    }

    /** Signals of the ARS, and how many of them have the person's yes on the same day. */
    public Crowd signals(int received, int accepted, LocalDate day, String territory) {
        for (int i = 0; i < received; i++) {
            String signal = next("signal");
            add(FactKind.SIGNAL_RECEIVED, signal, 1, day, Map.of(Dimension.TERRITORY, territory), Set.of(), 1);
            if (i < accepted) {
                add(FactKind.SIGNAL_ACCEPTED, signal, 2, day, Map.of(), Set.of(), 1);
            }
        }
        return this;
    }

    /** One person after the other, each with one intervention of so many minutes. */
    public Crowd interventions(LocalDate day, Map<Dimension, String> where, Set<String> criteria, long... minutes) {
        for (long each : minutes) {
            add(FactKind.INTERVENTION_RECORDED, next("helped"), 1, day, where, criteria, each);
        }
        return this;
    }

    public Crowd requests(int persons, LocalDate day, String territory, String... domains) {
        for (int i = 0; i < persons; i++) {
            add(
                    FactKind.REQUEST_RELEASED,
                    next("asking"),
                    1,
                    day,
                    Map.of(Dimension.TERRITORY, territory),
                    Set.of(domains),
                    1);
        }
        return this;
    }

    public Crowd add(
            FactKind kind,
            String subject,
            long sequence,
            LocalDate day,
            Map<Dimension, String> where,
            Set<String> several,
            long quantity) {
        Map<Dimension, Set<String>> at = new EnumMap<>(Dimension.class);
        for (Dimension dimension : kind.dimensions()) {
            String code = where.getOrDefault(dimension, USUAL.getOrDefault(dimension, ""));
            at.put(dimension, dimension.multiple() ? several : Set.of(code));
        }
        facts.add(new Fact(kind, subject.replace(' ', '-'), sequence, day, at, quantity).within(THREE_DEPARTEMENTS));
        return this;
    }

    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    public Books books(Set<Measure> measures, Table... tables) {
        Family family = measures.iterator().next().family();
        return new Books(new Plan(family, measures, Set.of(tables)), THREE_DEPARTEMENTS, facts, Folded.NOTHING);
    }

    public static Table table(Dimension first, Dimension second) {
        return new Table(first, Optional.of(second));
    }

    public static Table table(Dimension only) {
        return new Table(only, Optional.empty());
    }

    public static Map<Dimension, String> at(String territory) {
        return Map.of(Dimension.TERRITORY, territory);
    }

    public static Map<Dimension, String> at(String territory, Dimension dimension, String code) {
        return Map.of(Dimension.TERRITORY, territory, dimension, code);
    }

    private String next(String what) {
        subjects++;
        return what + "-" + subjects;
    }
}
