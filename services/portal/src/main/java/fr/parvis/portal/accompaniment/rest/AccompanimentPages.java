package fr.parvis.portal.accompaniment.rest;

import fr.parvis.portal.accompaniment.Around;
import fr.parvis.portal.accompaniment.ReferentView;
import fr.parvis.portal.act.ActForms;
import fr.parvis.portal.page.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "accompaniment")
final class AccompanimentPages {

    private AccompanimentPages() {}

    static native TemplateInstance around(Frame frame, Around around);

    static native TemplateInstance referent(Frame frame, ReferentView view, ActForms.Shown form);

    static native TemplateInstance unread(Frame frame);
}
