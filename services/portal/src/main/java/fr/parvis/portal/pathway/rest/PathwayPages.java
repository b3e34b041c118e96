package fr.parvis.portal.pathway.rest;

import fr.parvis.portal.page.Frame;
import fr.parvis.portal.pathway.Pathway;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "pathway")
final class PathwayPages {

    private PathwayPages() {}

    static native TemplateInstance pathway(Frame frame, Pathway pathway);
}
