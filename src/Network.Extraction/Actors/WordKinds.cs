namespace Network.Extraction.Actors;

/// <summary>What a word can be in the name of an actor; a word may be several things.</summary>
[Flags]
internal enum WordKinds
{
    /// <summary>Nothing of these.</summary>
    None = 0,

    /// <summary>"Mr", "Comrade": set before a name.</summary>
    Honorific = 1 << 0,

    /// <summary>Said of men.</summary>
    Male = 1 << 1,

    /// <summary>Said of women.</summary>
    Female = 1 << 2,

    /// <summary>An office, rank or calling.</summary>
    Title = 1 << 3,

    /// <summary>A calling that many may share.</summary>
    Loose = 1 << 4,

    /// <summary>"deputy", "first": changes which office it is.</summary>
    TitleModifier = 1 << 5,

    /// <summary>A relative.</summary>
    Kin = 1 << 6,

    /// <summary>An institution.</summary>
    Body = 1 << 7,

    /// <summary>An institution's noun that needs a modifier.</summary>
    Common = 1 << 8,

    /// <summary>"party".</summary>
    Party = 1 << 9,

    /// <summary>People who act together.</summary>
    Group = 1 << 10,

    /// <summary>"members of": stands for the body.</summary>
    Member = 1 << 11,

    /// <summary>Bears its name behind the noun.</summary>
    Named = 1 << 12,

    /// <summary>What ministries are of.</summary>
    Portfolio = 1 << 13,

    /// <summary>A noun of places.</summary>
    Place = 1 << 14,

    /// <summary>In capitals, but no actor.</summary>
    NotName = 1 << 15,

    /// <summary>Never part of a name.</summary>
    Stop = 1 << 16,

    /// <summary>"de", "ibn": between parts of a name.</summary>
    Particle = 1 << 17,

    /// <summary>A woman's given name.</summary>
    WomensName = 1 << 18,

    /// <summary>A man's given name.</summary>
    MensName = 1 << 19,

    /// <summary>A verb of speech.</summary>
    Speech = 1 << 20,

    /// <summary>A seat of power that acts when it stands by itself in capitals: "the Palace".</summary>
    Seat = 1 << 23,

    /// <summary>Closes the name of a thing: "Strategic Arms Limitation Talks".</summary>
    Thing = 1 << 25,

    /// <summary>A cover name made of letters and figures: "H-12".</summary>
    Code = 1 << 24,

    /// <summary>A body's noun only with a capital.</summary>
    Proper = 1 << 22,

    /// <summary>What belongs to a state: "Chinese".</summary>
    Demonym = 1 << 21,
}
