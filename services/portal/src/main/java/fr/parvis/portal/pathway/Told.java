package fr.parvis.portal.pathway;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.facilitation.Cases.Case;
import fr.parvis.portal.facilitation.Expressions;
import fr.parvis.portal.facilitation.LifeProjects;
import fr.parvis.portal.facilitation.Requests;
import fr.parvis.portal.facilitation.Responses;
import fr.parvis.portal.meeting.Diary;
import fr.parvis.portal.space.Names;

/** The answers her way is made of. */
record Told(
        Answer<Case> caze,
        Answer<Expressions> expressions,
        Answer<LifeProjects> projects,
        Answer<Requests> requests,
        Answer<Responses> responses,
        Names names,
        Diary diary) {

    /** Whether everybody answered; else steps may be missing. */
    boolean all() {
        return caze.told()
                && expressions.told()
                && projects.told()
                && requests.told()
                && responses.told()
                && diary.appointmentsTold()
                && diary.meetingsTold();
    }
}
