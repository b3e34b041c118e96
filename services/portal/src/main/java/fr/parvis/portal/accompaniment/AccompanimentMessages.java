package fr.parvis.portal.accompaniment;

import fr.parvis.portal.codes.ReferentState;
import fr.parvis.portal.codes.SocialField;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about who accompanies her, by the rules of easy reading (UX-02, UX-15). */
@MessageBundle("around")
public interface AccompanimentMessages {

    @Message("Qui m’accompagne")
    String title();

    @Message("Ma liste")
    String list();

    @Message("Vous avez choisi ces professionnels. Votre facilitateur lit aussi cette liste.")
    String listText();

    @Message("Il n’y a encore personne sur votre liste.")
    String nobody();

    @Message("Pour changer votre liste, parlez-en avec votre facilitateur.")
    String changeList();

    @Message("Son service")
    String service();

    @Message("Pour faire quoi")
    String purpose();

    @Message("Téléphone")
    String telephone();

    @Message("Adresse mail")
    String email();

    @Message("Mon référent")
    String referent();

    @Message("Un référent est un professionnel de votre liste. Ce n’est pas votre facilitateur.")
    String referentText();

    @Message("Vous avez dit : je veux un référent.")
    String wanted();

    @Message("Vous avez dit : je ne veux pas de référent.")
    String unwanted();

    @Message("Vous n’avez pas encore répondu. Prenez votre temps.")
    String notSaid();

    @Message("Vous n’avez pas de référent en ce moment.")
    String none();

    @Message("Depuis le {day}")
    String from(String day);

    @Message("Jusqu’au {day}")
    String until(String day);

    @Message("Avant")
    String before();

    @Message("Dire oui ou non à un référent")
    String sayYesOrNo();

    @Message("Voulez-vous un référent ?")
    String question();

    @Message("Votre réponse")
    String yourAnswer();

    @Message("Si vous dites non, votre référent s’arrête tout de suite.")
    String noEnds();

    @Message("Si vous dites oui, vous choisissez ensuite la personne.")
    String yesChooses();

    @Message("Votre liste et votre facilitateur restent avec vous.")
    String listStays();

    @Message("Je ne veux pas de référent")
    String no();

    @Message("Je veux un référent")
    String yes();

    @Message("Les deux réponses sont bonnes. Vous pouvez changer quand vous voulez.")
    String bothFine();

    @Message("Retour à qui m’accompagne")
    String back();

    @Message(
            "{#when state}{#is PROPOSED_BY_PERSON}C’est votre choix. On attend sa réponse.{#is ACCEPTED_BY_REFERENT}Sa réponse est oui. Cela n’a pas encore commencé.{#is DECLINED_BY_REFERENT}Sa réponse est non. Vous pouvez choisir une autre personne.{#is ACTIVE}C’est votre référent.{#is ENDING_SOON}C’est votre référent. Sa mission finit bientôt.{#is ENDED}Ce n’est plus votre référent.{#else}Vous pouvez choisir une personne.{/when}")
    String state(ReferentState state);

    @Message(
            "{#when field}{#is CHILDHOOD}Enfance{#is DISABILITY}Handicap{#is AUTONOMY}Autonomie{#is HOUSING}Logement{#is HEALTH}Santé{#is INTEGRATION}Travail et insertion{#is OTHER}Autre{/when}")
    String field(SocialField field);
}
