@NullMarked
package fr.parvis.local.doctor;

import org.jspecify.annotations.NullMarked;
