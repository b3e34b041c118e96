package fr.parvis.cooperation.response;

import fr.parvis.cooperation.confidential.EncryptedText;
import org.jspecify.annotations.Nullable;

/** The words of a response as they are stored. */
public record EncryptedWords(EncryptedText text, @Nullable EncryptedText conditions) {}
