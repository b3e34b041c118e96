package fr.parvis.independence.report;

import fr.parvis.independence.Cell;
import fr.parvis.independence.Finding;
import fr.parvis.independence.Plane;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The report as an inspector files it, in French. */
final class MarkdownReport {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'à' HH 'h' mm 'min' ss 's' (zzzz)", Locale.FRENCH);

    private final Report report;

    MarkdownReport(Report report) {
        this.report = report;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append(head());
        for (Plane plane : Plane.values()) {
            List<Finding> findings = report.findings().stream()
                    .filter(finding -> finding.cell().plane() == plane)
                    .toList();
            if (!findings.isEmpty()) {
                text.append("\n## %s : %d cases, toutes regardées\n\n".formatted(plane.label(), findings.size()));
                text.append(table(findings));
            }
        }
        return text.append(foot()).toString();
    }

    private String head() {
        List<Finding> differences = report.differences();
        String result = differences.isEmpty()
                ? "**Résultat : conforme.** Les %d cases sont telles qu'attendu.\n"
                        .formatted(report.findings().size())
                : "**Résultat : NON CONFORME.** %d case(s) sur %d diffèrent.\n\n## Différences\n\n%s"
                        .formatted(differences.size(), report.findings().size(), table(differences));
        return """
                # Rapport d'indépendance de l'antenne %s

                Établi le %s, sur la plateforme en marche.

                %s""".formatted(report.antenna(), DATE.format(report.inParis()), result);
    }

    private static String table(List<Finding> findings) {
        StringBuilder table =
                new StringBuilder("| qui | sur quoi | essai | attendu | observé | |\n|---|---|---|---|---|---|\n");
        for (Finding finding : findings) {
            Cell cell = finding.cell();
            table.append("| %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            FrenchWords.of(cell.subject()),
                            FrenchWords.of(cell.object()),
                            FrenchWords.of(cell.operation()),
                            FrenchWords.of(finding.expected()),
                            FrenchWords.of(finding.observed()),
                            finding.equal() ? "=" : "**≠**"));
        }
        return table.toString();
    }

    private static String foot() {
        return """

                ## Ce que ce rapport prouve

                Chaque case a été essayée avec les vrais identifiants du service, du rôle ou de la personne de démonstration,
                sur la plateforme en marche. Un refus ne compte que s'il se trouve aussi dans le journal du serveur qui a refusé.
                L'attendu est le fichier `deploy/independence/rules.yaml`, écrit à la main à partir des exigences IND-EP-01 à IND-EP-06.
                Le plan du réseau (IND-EP-01, connexions entre machines), quand il figure ci-dessus, est calculé : les services d'une
                plateforme locale sont sur une seule machine. Il dit ce que les charts Helm de cette version laisseraient passer sur
                un cluster qui applique les NetworkPolicy. Les connexions réelles s'essaient sur le cluster, par `helm test`.
                """;
    }
}
