package fr.parvis.cooperation.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The Communauté 360 received the request.
 *
 * @param expectedAnswerOn absent: it cannot say yet
 */
public record Acknowledgement(
        LocalDate acknowledgedOn, @Nullable LocalDate expectedAnswerOn) {}
