package fr.parvis.portal.pathway;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.facilitation.Cases.Case;
import fr.parvis.portal.facilitation.FacilitationApi;
import fr.parvis.portal.facilitation.HerCase;
import fr.parvis.portal.meeting.ReadDiary;
import fr.parvis.portal.space.Names;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers her way from facilitation, all at once. */
@Singleton
public final class ReadPathway {

    private static final int MOST_VERSIONS = 50;

    private final FacilitationApi facilitation;
    private final ReadDiary readDiary;
    private final HerCase herCase;

    ReadPathway(@RestClient FacilitationApi facilitation, ReadDiary readDiary, HerCase herCase) {
        this.facilitation = facilitation;
        this.readDiary = readDiary;
        this.herCase = herCase;
    }

    public Uni<Pathway> handle() {
        return herCase.current().chain(this::gather).map(DrawPathway::of);
    }

    private Uni<Told> gather(Answer<Case> found) {
        Answer<UUID> caze = found.map(Case::id);
        return Uni.combine()
                .all()
                .unis(
                        herCase.ask(caze, facilitation::expressions),
                        herCase.ask(caze, id -> facilitation.lifeProjects(id, MOST_VERSIONS)),
                        herCase.ask(caze, facilitation::requests),
                        herCase.ask(caze, facilitation::responses),
                        herCase.ask(facilitation.recipients()),
                        readDiary.of(caze))
                .asTuple()
                .map(told -> new Told(
                        found,
                        told.getItem1(),
                        told.getItem2(),
                        told.getItem3(),
                        told.getItem4(),
                        Names.of(told.getItem5()),
                        told.getItem6()));
    }
}
