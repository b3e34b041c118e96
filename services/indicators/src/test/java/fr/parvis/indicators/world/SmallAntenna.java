package fr.parvis.indicators.world;

/** An antenna of one département: it has so few figures that a whole quarter is masked within a second. */
public final class SmallAntenna extends Antenna {

    @Override
    protected String territories() {
        return "14";
    }
}
