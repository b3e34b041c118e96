package fr.parvis.portal.presentation;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** How one reaches the facilitators of this antenna; what is not set is not shown. */
@ConfigMapping(prefix = "parvis.contact")
public interface ContactConfig {

    /** As it is read aloud and dialled: {@code 02 31 00 00 00}. */
    Optional<String> telephone();

    /** Where one can come, in one line. */
    Optional<String> address();

    /** When somebody is there, in words: {@code du lundi au vendredi, de 9 h à 17 h}. */
    Optional<String> hours();

    Optional<String> mail();
}
