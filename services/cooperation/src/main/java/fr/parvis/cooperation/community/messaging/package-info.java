/** The directory entry of a Communauté 360 as all sides read it. */
@NullMarked
package fr.parvis.cooperation.community.messaging;

import org.jspecify.annotations.NullMarked;
