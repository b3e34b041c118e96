package fr.parvis.embedded.kafka;

/**
 * Passwords of the two users that stand above all rights.
 *
 * @param broker the broker's own user
 * @param administrator the user that creates topics, users and rights
 */
public record KafkaSecrets(String broker, String administrator) {
    static final String BROKER = "broker";
    static final String ADMINISTRATOR = "administrator";
}
