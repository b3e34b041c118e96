package fr.parvis.supervision.practice.messaging;

import fr.parvis.commons.events.Outbox;
import fr.parvis.commons.events.OutboxEvent;
import fr.parvis.events.statistics.InstitutionsEvent;
import fr.parvis.events.statistics.PracticeAnalysis;
import fr.parvis.supervision.practice.PracticeCopies;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;

@ApplicationScoped
final class OutboxPracticeCopies implements PracticeCopies {

    private final Outbox outbox;

    OutboxPracticeCopies(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> month(String territory, YearMonth month, boolean held, long number) {
        PracticeAnalysis analysis = PracticeAnalysis.newBuilder()
                .setTerritory(territory)
                .setDay(month.atDay(1).toString())
                .setHeld(held)
                .build();
        return outbox.append(OutboxEvent.of(
                InstitutionsEvent.newBuilder().setPracticeAnalysis(analysis).build(),
                "practice-analysis:" + territory,
                number));
    }
}
