package fr.parvis.portal.pathway;

import fr.parvis.portal.codes.CaseState;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of her way, by the rules of easy reading (UX-02, UX-15). */
@MessageBundle("pathway")
public interface PathwayMessages {

    @Message("Mon chemin")
    String title();

    @Message("Avant, maintenant et après.")
    String text();

    @Message("Le plus important pour moi")
    String mostImportant();

    @Message("Avant")
    String past();

    @Message("Maintenant")
    String now();

    @Message("Après")
    String coming();

    @Message("Il y a eu d’autres étapes, plus anciennes.")
    String earlier();

    @Message("Il n’y a pas encore d’étape.")
    String noPast();

    @Message("Rien n’est encore prévu.")
    String nothingComing();

    @Message("Il manque peut-être des étapes. Nous ne pouvons pas tout lire maintenant.")
    String notWhole();

    @Message("Avec : {who}")
    String with(String who);

    @Message(
            "{#when state}{#is PROPOSED}Vous choisissez votre facilitateur.{#is ACCEPTED}Votre facilitateur va commencer.{#is ACTIVE}Votre facilitateur est avec vous.{#is PAUSED}Vous faites une pause.{#is CLOSED}L’aide est finie.{/when}")
    String state(CaseState state);

    @Message(
            "{#when kind}{#is SUPPORT_ASKED}Un facilitateur est demandé pour vous{#is SUPPORT_ACCEPTED}Vous avez dit oui à un facilitateur{#is FIRST_WORDS}Vous avez dit ce que vous voulez{#is LIFE_PROJECT}Vous avez fixé votre projet de vie{#is REQUEST_SENT}Vous avez envoyé une demande{#is RESPONSE_RECEIVED}On vous a répondu{#is MEETING}Une réunion sur vous{#is APPOINTMENT}Un rendez-vous{#is ANSWER_EXPECTED}On attend une réponse{#is PROJECT_CHECK}Vous regardez à nouveau votre projet de vie{/when}")
    String step(StepKind kind);
}
