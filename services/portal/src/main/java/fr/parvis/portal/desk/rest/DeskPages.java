package fr.parvis.portal.desk.rest;

import fr.parvis.portal.desk.Desk;
import fr.parvis.portal.desk.DeskLine;
import fr.parvis.portal.page.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "desk")
final class DeskPages {

    private DeskPages() {}

    static native TemplateInstance desk(Frame frame, Desk desk);

    static native TemplateInstance request(Frame frame, DeskLine line);

    static native TemplateInstance unread(Frame frame);
}
