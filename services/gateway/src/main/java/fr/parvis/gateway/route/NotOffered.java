package fr.parvis.gateway.route;

import fr.parvis.commons.web.side.Side;

/**
 * A use of GAT-02 that nothing behind the gateway can serve yet; denied like everything that is no route.
 *
 * @param side where it will be offered
 * @param requirement what asks for it
 * @param waitsFor what has to exist first
 */
public record NotOffered(Side side, Use use, String requirement, String waitsFor) {}
