package fr.parvis.data.demo;

/**
 * Something she wants, in her own words (FAC-18).
 *
 * @param priority her own mark (FAC-19)
 */
public record DemoExpression(
        Codes.ExpressionType type, Codes.Horizon horizon, Codes.LifeDomain domain, String words, boolean priority) {}
