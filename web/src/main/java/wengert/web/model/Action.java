package wengert.web.model;

/** Something that happened on the page; each part of the page has a small sealed family of its own. */
public interface Action {}
