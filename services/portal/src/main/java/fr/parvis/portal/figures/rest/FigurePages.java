package fr.parvis.portal.figures.rest;

import fr.parvis.portal.figures.FigureBoard;
import fr.parvis.portal.figures.FigureSheet;
import fr.parvis.portal.page.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "figures")
final class FigurePages {

    private FigurePages() {}

    static native TemplateInstance board(Frame frame, FigureBoard board);

    static native TemplateInstance sheet(Frame frame, FigureSheet sheet);

    static native TemplateInstance unread(Frame frame);
}
