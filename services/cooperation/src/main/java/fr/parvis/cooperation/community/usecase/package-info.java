/** Entering a Communauté 360 and telling the directory. */
@NullMarked
package fr.parvis.cooperation.community.usecase;

import org.jspecify.annotations.NullMarked;
