package fr.parvis.facilitation;

import fr.parvis.commons.documents.PdfWriter;
import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.commons.web.side.AllowedSides;
import fr.parvis.commons.web.side.Side;
import fr.parvis.facilitation.commission.CommissionConfig;
import fr.parvis.facilitation.commission.InvitationWindow;
import fr.parvis.facilitation.commissionguide.CommissionGuide;
import fr.parvis.facilitation.facilitator.NearestSite;
import fr.parvis.facilitation.facilitator.Territory;
import fr.parvis.facilitation.interview.InterviewConfig;
import fr.parvis.facilitation.interview.InterviewTemplates;
import fr.parvis.facilitation.referent.ReferentMissions;
import fr.parvis.facilitation.sheet.SuggestedElements;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** What the whole service shares: its side, its clock, how near a site is, and the texts it reads at start. */
final class Facilitation {

    /** Days are days of metropolitan France. */
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Produces
    @Singleton
    AllowedSides sides() {
        return AllowedSides.of(Side.DEMAND);
    }

    /** In microseconds, as the database keeps moments: what is answered at once is what is read later. */
    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.system(PARIS), ChronoUnit.MICROS.getDuration());
    }

    @Produces
    @Singleton
    SuggestedElements suggestedElements(JsonBytes json) {
        return SuggestedElements.read(json);
    }

    @Produces
    @Singleton
    ReferentMissions referentMissions(JsonBytes json) {
        return ReferentMissions.read(json);
    }

    @Produces
    @Singleton
    @Startup
    InterviewTemplates interviewTemplates(InterviewConfig config) {
        return InterviewTemplates.read(config.templates());
    }

    @Produces
    @Singleton
    CommissionGuide commissionGuide(JsonBytes json) {
        return CommissionGuide.read(json);
    }

    @Produces
    @Singleton
    @Startup
    InvitationWindow invitationWindow(CommissionConfig config) {
        return new InvitationWindow(config.invitationsFromDays(), config.invitationsUntilDays());
    }

    @Produces
    @Singleton
    PdfWriter pdfWriter() {
        return new PdfWriter();
    }

    @Produces
    @Singleton
    NearestSite nearestSite(Territory territory) {
        return new NearestSite(territory);
    }
}
