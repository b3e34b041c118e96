package fr.parvis.facilitation.referent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the worker answered, as it was told.
 *
 * @param recordedBy account subject of the facilitator who wrote it down
 * @param before the yes that this no takes back; absent where there was none
 */
public record WorkerAnswer(
        ReferentAnswer answer,
        AnswerManner manner,
        LocalDate answeredOn,
        String recordedBy,
        @Nullable WorkerAnswer before) {

    public WorkerAnswer(ReferentAnswer answer, AnswerManner manner, LocalDate answeredOn, String recordedBy) {
        this(answer, manner, answeredOn, recordedBy, null);
    }

    WorkerAnswer after(@Nullable WorkerAnswer earlier) {
        return new WorkerAnswer(answer, manner, answeredOn, recordedBy, earlier);
    }
}
