package wengert.web.page;

import wengert.web.drafts.DraftsState;
import wengert.web.editor.EditorState;
import wengert.web.exports.ExportState;
import wengert.web.gallery.GalleryState;
import wengert.web.lessons.LessonsState;
import wengert.web.settings.SettingsState;
import wengert.web.share.ShareState;

/** What opens over the page: panels that close again, and the strip with a link. */
record Panels(
        ExportState export,
        GalleryState gallery,
        DraftsState drafts,
        LessonsState lessons,
        ShareState share,
        SettingsState settings) {

    static Panels of(State.Start start) {
        return new Panels(
                ExportState.START,
                GalleryState.START,
                DraftsState.of(EditorState.FIRST),
                LessonsState.START,
                ShareState.at(start.base()),
                start.settings());
    }

    /** Whether one is open over the stage. */
    boolean isOpen() {
        return gallery.isOpen() || drafts.isOpen() || lessons.isOpen() || export.isOpen() || settings.isOpen();
    }

    /** With the one that lies over the others closed, where there is one. */
    Panels closed() {
        if (gallery.isOpen()) {
            return with(gallery.opened(false));
        } else if (drafts.isOpen()) {
            return with(drafts.opened(false));
        } else if (lessons.isOpen()) {
            return with(lessons.opened(false));
        } else if (export.isOpen()) {
            return with(export.opened(false));
        }
        return with(settings.opened(false));
    }

    Panels with(ExportState next) {
        return new Panels(next, gallery, drafts, lessons, share, settings);
    }

    Panels with(GalleryState next) {
        return new Panels(export, next, drafts, lessons, share, settings);
    }

    Panels with(DraftsState next) {
        return new Panels(export, gallery, next, lessons, share, settings);
    }

    Panels with(LessonsState next) {
        return new Panels(export, gallery, drafts, next, share, settings);
    }

    Panels with(ShareState next) {
        return new Panels(export, gallery, drafts, lessons, next, settings);
    }

    Panels with(SettingsState next) {
        return new Panels(export, gallery, drafts, lessons, share, next);
    }
}
