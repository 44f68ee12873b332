package wengert.web.graph;

import wengert.web.model.Action;

/** What can be done to the drawing. */
public interface GraphAction extends Action {}
