package fr.parvis.independence.report;

import java.util.Map;

/** The check's own words as an inspector reads them; names of the platform (topics, roles, addresses) stay as they are. */
final class FrenchWords {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("allowed", "autorisé"),
            Map.entry("refused", "refusé"),
            Map.entry("refused, but not in the server's log", "refusé, mais absent du journal du serveur"),
            Map.entry("let in", "admis"),
            Map.entry("on the list", "sur la liste"),
            Map.entry("not on the list", "absent de la liste"),
            Map.entry("none", "aucun"),
            Map.entry("nobody", "personne"),
            Map.entry("broker", "serveur de messages"),
            Map.entry("read", "lire"),
            Map.entry("write", "écrire"),
            Map.entry("describe", "décrire"),
            Map.entry("connect", "se connecter"),
            Map.entry("ddl", "changer les tables"),
            Map.entry("create topics", "créer des sujets"),
            Map.entry("describe rights", "décrire les droits"),
            Map.entry("describe users", "décrire les utilisateurs"),
            Map.entry("describe settings", "décrire les réglages"),
            Map.entry("alter rights", "changer les droits"),
            Map.entry("alter settings", "changer les réglages"),
            Map.entry("list of topics", "liste des sujets"),
            Map.entry("list of users", "liste des utilisateurs"),
            Map.entry("list of rights", "liste des droits"),
            Map.entry("issuer", "émetteur"),
            Map.entry("audience", "destinataire"),
            Map.entry("roles", "rôles"),
            Map.entry("roles above the walls", "rôles au-dessus des cloisons"),
            Map.entry("roles that log in", "rôles qui se connectent"),
            Map.entry("databases", "bases de données"),
            Map.entry("privileges", "privilèges"),
            Map.entry("tampered token", "jeton falsifié"));

    private FrenchWords() {}

    static String of(String word) {
        return WORDS.getOrDefault(word, word);
    }
}
