package fr.parvis.local.demo;

/** A part of the journey that can be told on its own. */
interface Chapter {

    /** Name shown above its steps. */
    String title();

    void play(Play play) throws InterruptedException;
}
