/** What makes an image the image of one service, and the ways it leaves this machine. */
@NullMarked
package fr.parvis.images.service;

import org.jspecify.annotations.NullMarked;
