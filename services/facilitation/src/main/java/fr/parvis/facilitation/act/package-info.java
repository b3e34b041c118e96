/** What the person decides herself, handed to the register of acts before anything follows from it. */
@NullMarked
package fr.parvis.facilitation.act;

import org.jspecify.annotations.NullMarked;
