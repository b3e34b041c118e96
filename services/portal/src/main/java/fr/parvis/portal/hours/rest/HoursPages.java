package fr.parvis.portal.hours.rest;

import fr.parvis.portal.act.ActForms;
import fr.parvis.portal.facilitation.Interventions.Intervention;
import fr.parvis.portal.hours.HoursSheet;
import fr.parvis.portal.page.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "hours")
final class HoursPages {

    private HoursPages() {}

    static native TemplateInstance sheet(Frame frame, HoursSheet sheet);

    /** @param tooLong what she typed and was not taken; else empty */
    static native TemplateInstance one(Frame frame, Intervention one, ActForms.Shown form, String tooLong);

    static native TemplateInstance unread(Frame frame);
}
