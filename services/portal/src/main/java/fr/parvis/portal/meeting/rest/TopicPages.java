package fr.parvis.portal.meeting.rest;

import fr.parvis.portal.act.ActForms;
import fr.parvis.portal.facilitation.ExcludedTopics.Topic;
import fr.parvis.portal.meeting.TopicReply;
import fr.parvis.portal.meeting.Topics;
import fr.parvis.portal.page.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;

@CheckedTemplate(basePath = "meeting")
final class TopicPages {

    private TopicPages() {}

    static native TemplateInstance topics(Frame frame, Topics topics, ActForms.Shown form, TopicReply said);

    static native TemplateInstance topic(Frame frame, Topic topic, LocalDate since, ActForms.Shown form);
}
