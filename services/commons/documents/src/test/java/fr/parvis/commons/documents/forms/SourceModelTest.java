package fr.parvis.commons.documents.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commons.documents.Block;
import fr.parvis.commons.documents.Block.Choice;
import fr.parvis.commons.documents.Block.Field;
import fr.parvis.commons.documents.Block.Lines;
import fr.parvis.commons.documents.Block.Option;
import fr.parvis.commons.documents.Block.Signature;
import fr.parvis.commons.documents.Block.Table;
import fr.parvis.commons.documents.Paper;
import fr.parvis.commons.documents.Section;
import fr.parvis.testkit.Requirement;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The labels of each blank form beside those of its model, read in the order of source 003, annex 2: nothing is missing, nothing has moved, and what is
 * ours is named here. Case, accents and punctuation apart; abbreviations of the models are spelled out.
 */
class SourceModelTest {

    @Test
    @Requirement({"FAC-41", "UX-11"})
    void theListOfParis() {
        assertThat(labels(blank("accompaniment-list"), Set.of("Mes choix"))).containsExactlyElementsOf(model("""
                LISTE D'ACCOMPAGNEMENT DE :
                Monsieur ou Madame | Mon NOM ? | Mon Prénom | Ma date de naissance
                Mon adresse Mail ? | Téléphone 1 | Téléphone 2
                Mon adresse postale :
                A : Les professionnels qui m'accompagnent ?
                Nom ? | Prénom ? | Service ? | Objet ? | Adresse mail ? | Téléphone ?
                B : Je suis intéressé-e par la référence de parcours ? | Oui | Non
                C : J'ai choisi un référent | Oui | Non | c'est Monsieur ou Madame :
                D : Je suis intéressé-e par une armoire numérique ? | Oui | Non
                """));
    }

    @Test
    @Requirement({"FAC-36", "FAC-38", "UX-11"})
    void theDiagnosisSheetOfAriege() {
        assertThat(labels(blank("diagnosis-sheet"), Set.of("Numéro"))).containsExactlyElementsOf(model("""
                Fiche de synthèse des éléments de Diagnostic
                Prénom - Nom de la personne accompagnée : | Nom du référent de parcours :
                Date de l'entretien :
                Phase d'accueil
                Phase accompagnement
                Objectif final de l'accompagnement :
                Problématique du parcours :
                Analyse objective du diagnostic :
                Eléments du diagnostic | Frein | Moteur | Priorité (de 1 à 7) | Objectif formalisé
                Parcours proposé
                Numéro d'objectif | Intitulé étape | Dates prévues | Opérateur pressenti
                Si chevauchement d'étape
                Numéro d'objectif | Intitulé étape | Dates prévues | Opérateur pressenti
                Commentaires
                """));
    }

    @Test
    @Requirement({"FAC-66", "UX-11"})
    void theDecisionRecordOfPasDeCalais() {
        assertThat(labels(
                        blank("decision-record"),
                        Set.of("Personnes invitées", "Suites", "Signatures", "Signature", "Usage de ce document")))
                .containsExactlyElementsOf(model("""
                Relevé de décisions
                De la commission technique du
                Date de la précédente commission :
                Nom de la famille :
                Adresse :
                Nom des enfants :
                Situation familiale :
                Accompagnements en cours :
                Nature des accompagnements | Nom du professionnel | Echéance
                Personnes invitées à la commission :
                Bilan des objectifs précédemment fixés : | lors de la commission du
                Objectifs | Bilan
                Objectifs fixés avec l'ensemble des professionnels et la famille et moyens à mettre en œuvre :
                Objectifs | Moyens | Qui
                Nom du référent de parcours :
                Date de la prochaine commission :
                Signature de la famille
                Signature du pilote de la commission
                Signature des partenaires
                Signature du référent de parcours
                """));
    }

    /** The model has its three signatures beside each other; here each is read whole before the next. */
    @Test
    @Requirement({"FAC-70", "UX-11"})
    void theFamilyProjectOfBasRhin() {
        assertThat(labels(blank("family-project"), Set.of("Situation", "Points forts")))
                .containsExactlyElementsOf(model("""
                PROJET AVEC LA FAMILLE
                NOM-Prénom :
                Date de la commission « Référent Unique »
                Adresse :
                Composition Familiale :
                Nom | Prénom | Date de naissance | Situation familiale | Activité :
                Présentation globale de la situation : diagnostic
                Compétences, potentialités, points forts de la famille
                Professionnels intervenants/ mesures en cours
                Nom/prénom | fonction | structure | Téléphone/mail | Mesure en cours | Bénéficiaire(s) | Date début | échéance
                Objectifs de travail / Mise en œuvre du Projet
                Enfance | Objectifs | moyens/ actions à réaliser | acteurs
                logement | Objectifs | moyens/ actions à réaliser | acteurs
                Santé | Objectifs | moyens/ actions à réaliser | acteurs
                Budget | Objectifs | moyens/ actions à réaliser | acteurs
                Relations inter - personnelles / lien social | Objectifs | moyens/ actions à réaliser | acteurs
                emploi formation | Objectifs | moyens/ actions à réaliser | acteurs
                autres | Objectifs | moyens/ actions à réaliser | acteurs
                Observations
                Référent de Parcours
                Nom/prénom | fonction | structure | Téléphone/mail
                Adresse
                Echéance
                Date de révision prévisionnelle :
                Signatures
                La Famille | Date | Nom - Prénom | signature
                La Famille | Date | Nom - Prénom | signature
                Pour la Commission | Date : | Nom - Prénom - fonction | signature
                """));
    }

    private static Paper blank(String code) {
        Form form = FormFixture.blank().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        return Forms.paper(form, Reading.USUAL, Locale.FRENCH);
    }

    private static List<String> model(String lines) {
        return lines.lines()
                .flatMap(line -> Stream.of(line.split("\\|", -1)))
                .map(SourceModelTest::plain)
                .toList();
    }

    /** Without those that are ours; a heading that its only field repeats counts once. */
    private static List<String> labels(Paper paper, Set<String> ours) {
        List<String> labels = new ArrayList<>();
        Stream.concat(Stream.of(paper.title()), paper.sections().stream().flatMap(SourceModelTest::labels))
                .filter(label -> !label.isEmpty() && !ours.contains(label))
                .map(SourceModelTest::plain)
                .filter(label -> labels.isEmpty() || !labels.getLast().equals(label))
                .forEach(labels::add);
        return labels;
    }

    private static Stream<String> labels(Section section) {
        return Stream.concat(
                Stream.of(section.heading()), section.blocks().stream().flatMap(SourceModelTest::labels));
    }

    private static Stream<String> labels(Block block) {
        return switch (block) {
            case Lines _ -> Stream.of();
            case Field field -> Stream.of(field.label());
            case Table table -> Stream.concat(Stream.of(table.caption()), table.columns().stream());
            case Choice choice ->
                Stream.concat(
                        Stream.of(choice.label()), choice.options().stream().map(Option::label));
            case Signature signature ->
                Stream.concat(
                        Stream.concat(
                                Stream.of(signature.whose()),
                                signature.fields().stream().map(Field::label)),
                        Stream.of(signature.room()));
        };
    }

    private static String plain(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFD)
                .toLowerCase(Locale.FRENCH)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
