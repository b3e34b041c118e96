package fr.parvis.facilitation.caseload;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Explains a place in the queue (FAC-05) from what orders it and nothing else. */
public final class QueueReasons {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRANCE);

    private final int alertAfterDays;

    /**
     * @param alertAfterDays days of waiting after which a case is shown with an alert, whether priority or not
     */
    public QueueReasons(int alertAfterDays) {
        this.alertAfterDays = alertAfterDays;
    }

    public List<QueueReason> of(Case caze, LocalDate today) {
        List<QueueReason> reasons = new ArrayList<>();
        caze.opening().criteria().stream()
                .sorted(Comparator.naturalOrder())
                .map(criterion -> new QueueReason(criterion.name(), "Priorité : " + criterion.label()))
                .forEach(reasons::add);
        reasons.add(new QueueReason(
                "REQUESTED_ON", "Demande du " + DAY.format(caze.opening().requestedOn())));
        if (caze.state() == CaseState.PROPOSED) {
            reasons.add(new QueueReason("FACILITATOR_OPEN", "La personne n'a pas encore choisi son facilitateur"));
        }
        if (alert(caze, today)) {
            reasons.add(new QueueReason(
                    "WAITING_ALERT",
                    "Attend depuis %d jours (alerte au-delà de %d)"
                            .formatted(waitingDays(caze, today), alertAfterDays)));
        }
        return List.copyOf(reasons);
    }

    /** Days since the request while the case waits, 0 once a facilitator took it on. */
    public long waitingDays(Case caze, LocalDate today) {
        return caze.state().waiting()
                ? Math.max(0, ChronoUnit.DAYS.between(caze.opening().requestedOn(), today))
                : 0;
    }

    public boolean alert(Case caze, LocalDate today) {
        return waitingDays(caze, today) > alertAfterDays;
    }
}
