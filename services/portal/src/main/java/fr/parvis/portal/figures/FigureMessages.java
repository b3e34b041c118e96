package fr.parvis.portal.figures;

import fr.parvis.portal.codes.FigureState;
import fr.parvis.portal.codes.PeriodLength;
import fr.parvis.portal.codes.Unit;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around published figures. */
@MessageBundle("fig")
public interface FigureMessages {

    @Message("Indicateurs de l’antenne")
    String title();

    @Message("Des chiffres publiés, comptés sans aucun nom. Ce qui est trop petit pour rester anonyme est masqué.")
    String intro();

    @Message("Les chiffres ne peuvent pas être lus maintenant. Réessayez dans un moment.")
    String notTold();

    @Message("Aucun indicateur n’est défini.")
    String none();

    @Message(
            "Rien n’est encore publié. Une période est publiée quelques jours après sa fin, pour laisser le temps aux faits tardifs.")
    String notYet();

    @Message("Rien de publié")
    String noFigure();

    @Message("Voir l’évolution")
    String look();

    @Message("Tous les indicateurs")
    String all();

    @Message("Évolution")
    String evolution();

    @Message("Chaque valeur")
    String table();

    @Message("Période")
    String period();

    @Message("Ensemble")
    String whole();

    @Message("Depuis la période d’avant")
    String change();

    @Message("{change} depuis la période d’avant")
    String changeSince(String change);

    @Message("Fichier pour tableur")
    String file();

    @Message("Tableur")
    String fileShort();

    @Message("de {period}")
    String fileOf(String period);

    @Message("Durée")
    String length();

    @Message("Ce que compte cet indicateur")
    String meaning();

    @Message("Définition")
    String definition();

    @Message("Champ")
    String scope();

    @Message("Source")
    String source();

    @Message("Version")
    String version();

    @Message("Unité")
    String unit();

    @Message("Ce qui est masqué, et pourquoi")
    String masking();

    @Message("masqué")
    String masked();

    @Message("Hachuré : masqué. Vide : pas de chiffre.")
    String key();

    @Message("Courbe de l’ensemble de l’antenne. Le tableau qui suit dit chaque valeur.")
    String chartText();

    @Message("Les personnes ne sont pas classées, ni les facilitateurs, ni les territoires.")
    String notRanked();

    @Message(
            "{#when state}{#is SHOWN}publié{#is MASKED}masqué{#is NOTHING_TO_DIVIDE_BY}rien à compter{#is NOT_PUBLISHED}pas publié{/when}")
    String state(FigureState state);

    @Message("{#when length}{#is MONTH}Mois{#is QUARTER}Trimestre{#is YEAR}Année{#is ROLLING_12}Douze mois{/when}")
    String lengthName(PeriodLength length);

    @Message(
            "{#when unit}{#is PERSONS}personnes{#is OBJECTS}nombre{#is PERSONS_PER_FACILITATOR}personnes par facilitateur{#is HOURS_PER_PERSON}heures par personne{#is OBJECTS_PER_PERSON}nombre par personne{#is PERCENT}part{/when}")
    String unitName(Unit unit);
}
