package fr.parvis.portal.presentation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page, the leaflet and the poster, by the rules of easy reading (UX-02, UX-14, UX-15). */
@MessageBundle("pack")
public interface PresentationMessages {

    @Message("Un facilitateur à vos côtés")
    String title();

    @Message("Vous voulez choisir votre vie ? Un facilitateur de choix de vie peut vous aider.")
    String invitation();

    @Message("Habiter chez vous, travailler, sortir, rencontrer des gens : c’est vous qui choisissez.")
    String examples();

    @Message("Ce que fait le facilitateur")
    String does();

    @Message("Il vous écoute.")
    String listens();

    @Message("Il prend le temps qu’il vous faut.")
    String takesTime();

    @Message("Il vous aide à trouver ce que vous voulez.")
    String helpsToFind();

    @Message("Il vous aide à le dire aux autres.")
    String helpsToSay();

    @Message("Il reste de votre côté.")
    String staysWithYou();

    @Message("Ce qu’il ne fait pas")
    String doesNot();

    @Message("Il ne décide pas à votre place.")
    String doesNotDecide();

    @Message("Il ne dit rien de vous sans votre accord.")
    String doesNotTell();

    @Message("Il ne vous pousse pas vers un service.")
    String doesNotSell();

    @Message("D’autres cherchent des réponses à vos demandes. Le facilitateur, lui, travaille seulement pour vous.")
    String independence();

    @Message("C’est votre choix")
    String choice();

    @Message("Vous pouvez dire oui.")
    String sayYes();

    @Message("Vous pouvez dire non.")
    String sayNo();

    @Message("Vous pouvez arrêter quand vous voulez.")
    String stop();

    @Message("Dire non ne change rien à vos droits. Vous pouvez redemander plus tard.")
    String noConsequence();

    @Message("Pour qui ?")
    String whom();

    @Message("Pour vous, à tout âge. Vos proches peuvent demander aussi.")
    String everybody();

    @Message("Vous n’avez besoin d’aucun papier pour demander.")
    String noPaper();

    @Message("Vos proches")
    String people();

    @Message("Vous choisissez qui vient avec vous. Vous choisissez ce que chacun peut savoir.")
    String peopleText();

    @Message("Ce que vous dites")
    String words();

    @Message("Vos mots sont gardés comme vous les avez dits. Vous pouvez demander qui les a lus.")
    String wordsText();

    @Message("Écrire, parler, montrer une image : toutes les façons de dire sont bonnes.")
    String wordsWays();

    @Message("Comment demander ?")
    String ask();

    @Message("Appelez, écrivez ou venez. Quelqu’un peut le faire avec vous.")
    String askText();

    @Message("Pour demander, parlez-en à quelqu’un que vous connaissez. Il peut nous trouver pour vous.")
    String askSomebody();

    @Message("Téléphone")
    String telephone();

    @Message("Adresse")
    String address();

    @Message("Heures")
    String hours();

    @Message("Adresse mail")
    String mail();

    @Message("Sur papier")
    String onPaper();

    @Message("Le dépliant, une feuille à plier en trois")
    String leaflet();

    @Message("L’affiche, une page à mettre au mur")
    String poster();

    @Message("Imprimez cette feuille des deux côtés, puis pliez-la.")
    String howToFold();

    @Message("Retour à la présentation")
    String back();

    @Message("Ouvrir mon espace")
    String signIn();

    @Message("Cette page suit les règles du facile à lire. Aucun lecteur ne l’a encore relue.")
    String easyToRead();
}
