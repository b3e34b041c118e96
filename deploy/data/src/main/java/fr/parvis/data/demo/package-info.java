/** The invented antenna "Normandie – démonstration": who works there, whom it supports, and how it is played into a running platform. */
@NullMarked
package fr.parvis.data.demo;

import org.jspecify.annotations.NullMarked;
