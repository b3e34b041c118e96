package fr.parvis.facilitation.sheet;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The filled sheet of source 003, annex 2.3: seven rows, four brakes. */
public final class SheetFixture {

    static final List<DiagnosisRow> ROWS = List.of(
            lever(1, "Expérience professionnelle"),
            lever(2, "Accompagnement global"),
            brake(3, "Mobilité", 1, "Réparer la voiture ou acheter une voiture"),
            brake(4, "Budget", 3, "Solder les dettes (loyer, cantine)"),
            lever(5, "Santé"),
            brake(6, "Les enfants", 2, "Organiser la garde de mon fils"),
            brake(7, "Logement", 4, "Trouver un logement plus petit"));

    private SheetFixture() {}

    static DiagnosisRow lever(int number, String element) {
        return new DiagnosisRow(number, element, BrakeOrLever.LEVER, null, null);
    }

    static DiagnosisRow brake(int number, String element, @Nullable Integer priority, @Nullable String objective) {
        return new DiagnosisRow(number, element, BrakeOrLever.BRAKE, priority, objective);
    }

    public static SheetContent ariege() {
        return content("", ROWS, List.of(step(1), step(3), step(3), step(4)));
    }

    static SheetContent with(List<DiagnosisRow> rows) {
        return content("", rows, List.of());
    }

    static SheetContent content(String strengths, List<DiagnosisRow> rows, List<PathwayStep> steps) {
        return new SheetContent(
                List.of(LocalDate.of(2017, 10, 12), LocalDate.of(2017, 11, 10)),
                ReferralPhase.RECEPTION,
                "",
                "Trouver un emploi hôtesse de caisse",
                "Comment exercer le métier d'hôtesse de caisse sans laisser mon fils seul à la maison ?",
                strengths,
                rows,
                steps,
                List.of(),
                "");
    }

    static PathwayStep step(int objective) {
        return new PathwayStep(objective, "Faire un devis", List.of(LocalDate.of(2017, 11, 20)), "Garagiste");
    }
}
