package fr.parvis.persons.erasure.usecase;

import fr.parvis.persons.disclosure.Disclosures;
import fr.parvis.persons.erasure.Erasure;
import fr.parvis.persons.erasure.Erasure.Holder;
import fr.parvis.persons.erasure.Erasure.Part;
import fr.parvis.persons.erasure.ErasureConfig;
import fr.parvis.persons.erasure.ErasureNews;
import fr.parvis.persons.erasure.ErasureWish;
import fr.parvis.persons.erasure.Erasures;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.reference.Audience;
import fr.parvis.persons.reference.References;
import fr.parvis.persons.statistics.usecase.ForgetSignals;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Erases a file here and says so to whoever holds a part of it, inside the caller's transaction; what rests on consents has ended before. */
@ApplicationScoped
public final class EraseFile {

    private final References references;
    private final Disclosures disclosures;
    private final ForgetSignals signals;
    private final Erasures erasures;
    private final ErasureNews news;
    private final ErasureConfig config;
    private final Clock clock;

    EraseFile(
            References references,
            Disclosures disclosures,
            ForgetSignals signals,
            Erasures erasures,
            ErasureNews news,
            ErasureConfig config,
            Clock clock) {
        this.references = references;
        this.disclosures = disclosures;
        this.signals = signals;
        this.erasures = erasures;
        this.news = news;
        this.config = config;
        this.clock = clock;
    }

    public Uni<Erasure> handle(Person person, ErasureWish wish) {
        return references
                .issue(person.id(), Audience.FACILITATION)
                .chain(subject -> parts(person.id(), subject)
                        .chain(parts -> erase(person.id(), begun(subject, wish, parts), parts)));
    }

    /** After a restore: the others have done their part, or do it again by the ledger as this service does. */
    Uni<Erasure> again(PersonId file, UUID subject) {
        return erase(file, complete(subject), List.of());
    }

    private Uni<Erasure> erase(PersonId file, Erasure erasure, List<Part> parts) {
        return erasures.add(erasure, file, parts)
                .chain(() -> signals.of(file))
                .chain(() ->
                        erasure.isDone() ? Uni.createFrom().voidItem() : news.erased(erasure.subject(), erasure.day()))
                .chain(() -> erasures.removeFile(file))
                .replaceWith(erasure);
    }

    private Uni<List<Part>> parts(PersonId file, UUID subject) {
        return disclosures.notRemoved(file).map(handles -> {
            List<Part> parts = new ArrayList<>();
            parts.add(new Part(Holder.FACILITATION, subject));
            handles.forEach(handle -> parts.add(new Part(Holder.COMMUNITY_360, handle)));
            return parts;
        });
    }

    private Erasure begun(UUID subject, ErasureWish wish, List<Part> parts) {
        return erasure(subject, wish, parts.stream().map(Part::holder).collect(Collectors.toSet()), null);
    }

    private Erasure complete(UUID subject) {
        return erasure(subject, ErasureWish.REPLAYED, Set.of(), now());
    }

    private Erasure erasure(UUID subject, ErasureWish wish, Set<Holder> waitingFor, @Nullable Instant completedAt) {
        // The last backup that has her was made today at the latest.
        LocalDate unreadable = LocalDate.now(clock).plusDays(config.backupsKeptDays() + 1L);
        return new Erasure(UUID.randomUUID(), subject, wish, now(), unreadable, waitingFor, completedAt);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
