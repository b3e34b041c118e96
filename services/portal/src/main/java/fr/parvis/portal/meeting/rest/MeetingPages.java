package fr.parvis.portal.meeting.rest;

import fr.parvis.portal.meeting.Meeting;
import fr.parvis.portal.meeting.MeetingBoard;
import fr.parvis.portal.page.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "meeting")
final class MeetingPages {

    private MeetingPages() {}

    static native TemplateInstance board(Frame frame, MeetingBoard board);

    static native TemplateInstance meeting(Frame frame, Meeting meeting);

    static native TemplateInstance unread(Frame frame);
}
